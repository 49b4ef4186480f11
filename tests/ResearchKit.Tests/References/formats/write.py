"""Network files as networkx and igraph write them: what our readers are held against.

Debian: python3-networkx (2.8.8), python3-igraph (0.10.2). The networks stand in networks.csv.
Use: /usr/bin/python3 write.py   (in the folder of this script)
"""
import csv
import itertools

import igraph
import networkx as nx


def networks():
    with open("networks.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for name, group in itertools.groupby(rows, lambda r: r["network"]):
        yield name, list(group)


def main():
    for name, rows in networks():
        directed = name != "undirected"
        people = [r["from"] for r in rows if r["to"] == ""]
        ties = [(r["from"], r["to"], float(r["weight"])) for r in rows if r["to"] != ""]
        g = nx.DiGraph() if directed else nx.Graph()
        for i, p in enumerate(people):
            g.add_node(p, team="red" if i % 2 == 0 else "blue")
        for a, b, w in ties:
            g.add_edge(a, b, weight=w)
        nx.write_graphml(g, f"networkx-{name}.graphml")
        nx.write_gexf(g, f"networkx-{name}.gexf", version="1.2draft")
        nx.write_pajek(g, f"networkx-{name}.net")
        h = igraph.Graph(directed=directed)
        h.add_vertices(people, attributes={"team": ["red" if i % 2 == 0 else "blue" for i in range(len(people))]})
        h.add_edges([(a, b) for a, b, _ in ties], attributes={"weight": [w for _, _, w in ties]})
        h.write_graphml(f"igraph-{name}.graphml")
        h.vs["id"] = h.vs["name"]
        h.write_pajek(f"igraph-{name}.net")


main()
