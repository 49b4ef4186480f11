# Seconds of each measure in igraph, the quickest of some runs, reading left out. Arguments: ties file, then the measures.
suppressMessages(library(igraph))
wanted <- commandArgs(trailingOnly = TRUE)
ties <- read.csv(wanted[1]); wanted <- wanted[-1]
g <- simplify(graph_from_data_frame(ties[, 1:2]))
calls <- list(
  betweenness = function() betweenness(g),
  closeness = function() { closeness(g, mode = "in", normalized = TRUE); harmonic_centrality(g, mode = "in") },
  constraint = function() constraint(g),
  pagerank = function() page_rank(g),
  eigenvector = function() eigen_centrality(as.undirected(g)),
  coreness = function() coreness(as.undirected(g)),
  triads = function() triad_census(g))
for (name in wanted) {
  best <- Inf; spent <- 0; runs <- 0
  while (runs < 1 || (runs < 20 && spent < 2)) { took <- system.time(calls[[name]]())[["elapsed"]]; best <- min(best, took); spent <- spent + took; runs <- runs + 1 }
  cat(name, best, "\n")
}
