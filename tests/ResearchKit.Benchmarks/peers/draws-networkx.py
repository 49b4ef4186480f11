# Draws with fixed degrees: switches of two ties in networkx (its own swaps are for ties without direction), then arc reciprocity; each draw from the data.
# Prints seconds and the mean of the draws; start-up is not counted.
import random
import sys
import time

import networkx

with open(sys.argv[1]) as file:
    ties = [tuple(map(int, line.split(","))) for line in file.read().split()[1:]]
people, draws, tries = map(int, sys.argv[2:5])
data = networkx.DiGraph()
data.add_nodes_from(range(people))
data.add_edges_from(ties)
random.seed(1)
start = time.perf_counter()
total = 0.0
for _ in range(draws):
    graph = data.copy()
    edges = list(graph.edges())
    count = len(edges)
    for _ in range(tries):
        k, l = int(random.random() * count), int(random.random() * count)
        (a, b), (c, d) = edges[k], edges[l]
        if a == c or b == d or a == d or c == b or graph.has_edge(a, d) or graph.has_edge(c, b):
            continue
        graph.remove_edge(a, b)
        graph.remove_edge(c, d)
        graph.add_edge(a, d)
        graph.add_edge(c, b)
        edges[k], edges[l] = (a, d), (c, b)
    total += networkx.overall_reciprocity(graph)
print(time.perf_counter() - start, total / draws)
