"""Gold values by person and across groups, of the seven EMON networks and of EIES.

Debian: python3-networkx (2.8.8). Strengths and degrees: networkx. Shares: sets of successors and predecessors of the networkx graph
(networkx.reciprocity of a node is another measure: 2 x mutual / (in + out)). Block arc reciprocity: networkx.overall_reciprocity of the block's ties.
Use: /usr/bin/python3 reciprocity-persons.py DATA-FOLDER > reciprocity-persons-networkx.csv
"""
import csv
import glob
import itertools
import os
import sys

import networkx as nx


def one(name, ties, weight, nodes, group):
    def say(field, value, a="", b=""):
        print(f"{name},{field},{a},{b},{value:.17g}")

    g = nx.DiGraph()
    g.add_nodes_from(n["id"] for n in nodes)
    of = {n["id"]: n[group] for n in nodes}
    for row in ties:
        a, b = list(row.values())[:2]
        w = float(row[weight])
        if a != b and w != 0:
            g.add_edge(a, b, weight=w + (g[a][b]["weight"] if g.has_edge(a, b) else 0))

    active = 0
    shares, out, back = [], 0, 0
    for v in g:
        to, by = set(g.successors(v)), set(g.predecessors(v))
        given, received = g.out_degree(v, weight="weight"), g.in_degree(v, weight="weight")
        say("given", len(to), v)
        say("received", len(by), v)
        say("givenWeight", given, v)
        say("receivedWeight", received, v)
        if to:
            say("returned", len(to & by) / len(to), v)
        if given + received > 0:
            say("balance", (given - received) / (given + received), v)
        active += bool(to) and bool(by)
        across = {u for u in to if of[u] != of[v]}
        say("crossOut", len(across), v)
        if across:
            share = len(across & by) / len(across)
            say("crossShare", share, v)
            shares.append(share)
        out += len(across)
        back += len(across & by)
    say("active", active / len(g))
    say("crossOutMean", out / len(g))
    say("crossShareMean", sum(shares) / len(shares))
    say("crossPooled", back / out)
    for a, b in itertools.combinations_with_replacement(sorted(set(of.values())), 2):
        block = g.edge_subgraph([(u, v) for u, v in g.edges if {of[u], of[v]} == {a, b}])
        if block.number_of_edges():
            say("arc", nx.overall_reciprocity(block), a, b)
    # Rings: directed triangles counted as ordered triples by going round them.
    rings = sum(1 for u, v in g.edges for w in g.successors(v) if w != u and g.has_edge(w, u))
    paths = sum(1 for u, v in g.edges for w in g.successors(v) if w != u)
    say("cyclic", rings / paths)


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def main(data):
    print("network,field,a,b,value")
    for path in sorted(glob.glob(os.path.join(data, "emon_*_edges.csv"))):
        name = os.path.basename(path).replace("_edges.csv", "")
        one(name, rows(path), "frequency", rows(path.replace("_edges", "_nodes")), "sponsorship")
    one("eies_messages", rows(os.path.join(data, "eies_messages_edges.csv")), "weight", rows(os.path.join(data, "eies_nodes.csv")), "Discipline")


main(sys.argv[1])
