"""Projections of persons x meetings by networkx: what TwoModeNetwork.Project is held against.

Debian: python3-networkx (2.8.8). Southern Women (Davis, Gardner, Gardner 1941) ships with networkx; the other table is drawn with a fixed seed.
Use: /usr/bin/python3 two-mode.py   (in the folder of this script)
"""
import random

import networkx as nx
from networkx.algorithms import bipartite


def fractional(g, u, v):
    return sum(2 / (g.degree(k) * (g.degree(k) - 1)) for k in set(g[u]) & set(g[v]))


RULES = {
    "Shared": lambda g, side: bipartite.weighted_projected_graph(g, side),
    "Newman": lambda g, side: bipartite.collaboration_weighted_projected_graph(g, side),
    "Fractional": lambda g, side: bipartite.generic_weighted_projected_graph(g, side, weight_function=fractional),
    "Jaccard": lambda g, side: bipartite.overlap_weighted_projected_graph(g, side),
    "Overlap": lambda g, side: bipartite.overlap_weighted_projected_graph(g, side, jaccard=False),
}


def tables():
    women = nx.davis_southern_women_graph()
    yield "southern-women", [(w, e) for w in women.graph["top"] for e in women[w]]
    rng = random.Random(20)
    yield "generated", sorted({(f"p{rng.randrange(30)}", f"k{rng.randrange(25)}") for _ in range(180)} | {("p1", "alone")})


with open("two-mode-rows.csv", "w") as rows, open("two-mode-networkx.csv", "w") as out:
    print("data,person,meeting", file=rows)
    print("data,to,rule,a,b,weight", file=out)
    for name, pairs in tables():
        g = nx.Graph()
        for p, k in pairs:
            print(f"{name},{p},{k}", file=rows)
            g.add_edge(p, k)
        for to, side in (("persons", {p for p, _ in pairs}), ("meetings", {k for _, k in pairs})):
            for rule, project in RULES.items():
                for a, b, w in sorted((min(a, b), max(a, b), d["weight"]) for a, b, d in project(g, side).edges(data=True)):
                    print(f"{name},{to},{rule},{a},{b},{w:.17g}", file=out)
