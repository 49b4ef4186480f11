"""Gold values that networkx gives: incoming closeness and harmonic centrality, effective size.

Debian: python3-networkx (2.8.8). Which call gives which field: network-oracles.csv.
Use: /usr/bin/python3 network-gold.py DATA-FOLDER > network-gold-networkx.csv   (in the folder of this script)
"""
import csv
import glob
import os
import sys

import networkx as nx


def one(name, ties, nodes, directed=True):
    g = nx.DiGraph() if directed else nx.Graph()
    g.add_nodes_from(n["id"] for n in nodes)
    for row in ties:
        a, b = list(row.values())[:2]
        if a != b:
            g.add_edge(a, b)
    # s_ij = a_ij + a_ji as the weight of an undirected graph: networkx gives NaN on the digraph to people without ties out.
    s = nx.Graph()
    s.add_nodes_from(g)
    for a, b in g.edges:
        s.add_edge(a, b, s=g.has_edge(a, b) + g.has_edge(b, a))
    fields = {
        "members.closeness": nx.closeness_centrality(g),
        "members.harmonic": nx.harmonic_centrality(g),
        "members.effectiveSize": nx.effective_size(s, weight="s"),
    }
    for field, values in fields.items():
        for node in g:
            print(f"{name},{field},{node},{values[node]:.17g}")


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def main(data):
    print("network,field,id,value")
    for path in sorted(glob.glob(os.path.join(data, "emon_*_edges.csv"))):
        name = os.path.basename(path).replace("_edges.csv", "")
        one(name, rows(path), rows(path.replace("_edges", "_nodes")))
        one(name + "_undirected", rows(path), rows(path.replace("_edges", "_nodes")), directed=False)
    nodes = rows(os.path.join(data, "eies_nodes.csv"))
    one("eies_messages", rows(os.path.join(data, "eies_messages_edges.csv")), nodes)
    relations = rows(os.path.join(data, "eies_relations_t1_edges.csv"))
    one("eies_relations_wave1", [r for r in relations if r["time"] == "1"], nodes)
    ties, people = rows("network-generated-ties.csv"), rows("network-generated-people.csv")
    for name in dict.fromkeys(p["network"] for p in people):
        own = [t for t in ties if t["network"] == name]
        undirected = any(t["kind"] == "undirected" for t in own)
        one(name, [{"from": t["from"], "to": t["to"]} for t in own], [p for p in people if p["network"] == name], directed=not undirected)


main(sys.argv[1])
