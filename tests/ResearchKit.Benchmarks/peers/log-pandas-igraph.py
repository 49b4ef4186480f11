# A log read in pandas, ids made numbers, then summed ties, dyad census and reciprocities in igraph (weighted reciprocity is not in it).
import sys

import igraph
import numpy
import pandas

rows = pandas.read_csv(sys.argv[1], usecols=["from", "to"])
code, ids = pandas.factorize(numpy.concatenate([rows["from"].to_numpy(), rows["to"].to_numpy()]))
n = len(rows)
graph = igraph.Graph(n=len(ids), edges=numpy.column_stack([code[:n], code[n:]]), directed=True)
graph.es["weight"] = 1
graph.simplify(combine_edges={"weight": "sum"})
census = graph.dyad_census()
print(graph.vcount(), census.mutual, census.asymmetric, graph.reciprocity(), graph.reciprocity(mode="ratio"), graph.density())
