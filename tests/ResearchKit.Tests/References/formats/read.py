"""What networkx and igraph read in the files that we write (ours-*).

Debian: python3-networkx (2.8.8), python3-igraph (0.10.2).
Use: /usr/bin/python3 read.py > read-by-python.csv   (in the folder of this script)
"""
import glob

import igraph
import networkx as nx


def show(reader, file, directed, people, ties):
    head = [reader, file, "directed" if directed else "undirected", str(len(people))]
    assert len(set(people)) == len(people)
    print("\t".join(head + ["", "", ""]))
    for a, b, w in sorted(ties):
        print("\t".join(head + [a, b, f"{w:.17g}"]))


def of_networkx(file, g):
    show("networkx", file, g.is_directed(), list(g), [(a, b, float(d["weight"])) for a, b, d in g.edges(data=True)])


def of_igraph(file, g, undirected=False):
    if undirected:
        g = g.as_undirected(mode="collapse", combine_edges="first")
    name = g.vs["name"] if "name" in g.vs.attributes() else g.vs["id"]
    show("igraph", file, g.is_directed(), name, [(name[e.source], name[e.target], e["weight"]) for e in g.es])


print("reader\tfile\tdirected\tpeople\tfrom\tto\tweight")
for file in sorted(glob.glob("ours-*.graphml")):
    of_networkx(file, nx.read_graphml(file))
    of_igraph(file, igraph.Graph.Read_GraphML(file))
for file in sorted(glob.glob("ours-*.gexf")):
    of_networkx(file, nx.read_gexf(file))
for file in sorted(glob.glob("ours-*.net")):
    of_networkx(file, nx.read_pajek(file))
    of_igraph(file, igraph.Graph.Read_Pajek(file))
# igraph takes no label in quotes in DL, so none with a space: ours-odd.dl is left out.
for file in sorted(set(glob.glob("ours-*.dl")) - {"ours-odd.dl"}):
    undirected = "undirected" in file
    of_igraph(file, igraph.Graph.Read_DL(file, directed=True), undirected)
