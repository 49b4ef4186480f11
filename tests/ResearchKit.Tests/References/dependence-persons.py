"""What would be left if one person alone were away: the generated networks and EMON, by brute force with networkx.

Debian: python3-networkx. A person is taken out of the graph, and everything is counted anew. Components and steps: networkx.
Side a is the first group by name, side b the second.
Use: /usr/bin/python3 dependence-persons.py > dependence-persons-networkx.csv
"""
import csv
import os

import networkx as nx

here = os.path.dirname(os.path.abspath(__file__))
rows = lambda f: list(csv.DictReader(open(os.path.join(here, f), encoding="utf-8")))
people, ties = rows("network-generated-people.csv"), rows("network-generated-ties.csv")
nan = float("nan")


def numbers(h, group, a, b):
    u = h.to_undirected()
    n = len(u)
    sizes = [len(c) for c in nx.connected_components(u)]
    side_a, side_b = [v for v in h if group[v] == a], [v for v in h if group[v] == b]
    returned = sum(any(h.has_edge(v, w) and h.has_edge(w, v) for w in side_b) for v in side_a) / len(side_a) if side_a else nan
    reach = nan
    if side_a and side_b:
        steps = {v: nx.single_source_shortest_path_length(u, v, cutoff=2) for v in side_a}
        reach = sum(w in steps[v] for v in side_a for w in side_b) / (len(side_a) * len(side_b))
    fragmentation = 1 - sum(s * (s - 1) for s in sizes) / (n * (n - 1)) if n >= 2 else nan
    return returned, reach, fragmentation, max(sizes) / n if n else nan


print("network,person,returned,reach,fragmentation,largest")


def one_by_one(name, group, arcs):
    names = sorted(set(group.values()))
    if len(names) < 2:
        return
    g = nx.DiGraph()
    g.add_nodes_from(sorted(group))
    g.add_edges_from((i, j) for i, j in arcs if i != j)
    for person in sorted(group):
        h = g.copy()
        h.remove_node(person)
        print(",".join([name, person, *(f"{x:.17g}" for x in numbers(h, group, *names[:2]))]))


for name in sorted({p["network"] for p in people}):
    mine = [t for t in ties if t["network"] == name and float(t["weight"]) != 0]
    arcs = [(t["from"], t["to"]) for t in mine] + [(t["to"], t["from"]) for t in mine if t["kind"] == "undirected"]
    one_by_one(name, {p["id"]: p["group"] for p in people if p["network"] == name}, arcs)
for name in ["Cheyenne", "MtStHelens", "Texas"]:
    at = os.path.join("..", "..", "..", "data-samples", "emon-1981", name.lower())
    arcs = [(t["source"], t["target"]) for t in rows(at + "-edges.csv")]
    one_by_one("emon_" + name, {p["id"]: p["sponsorship"] for p in rows(at + "-nodes.csv")}, arcs)
