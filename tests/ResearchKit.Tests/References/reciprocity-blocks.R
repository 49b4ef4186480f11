# Gold values by pair of groups, and closure of two-paths, of the seven EMON networks and of EIES, from igraph, sna and base R.
# Debian: r-base-core, r-cran-igraph (1.3.5), r-cran-sna (2.7).
# census, arc, dyad: igraph on the graph of the block's ties alone. symmetry, density: sna with every other cell missing.
# correlation: sna within a group; between two groups sna takes the density of a square matrix with missing cells, so r and d are put together here:
# r from igraph, d from sna gden. weighted, returned, turn share, pair symmetry: no peer; the formulas as matrices.
# transitive: sna gtrans "weak". cyclic: trace of the cubed matrix over the two-paths, as matrices.
# Use: Rscript reciprocity-blocks.R DATA-FOLDER > reciprocity-blocks-r.csv
suppressMessages({ library(igraph); library(sna) })
data <- commandArgs(trailingOnly = TRUE)[1]
cat("network,field,a,b,value\n")

one <- function(name, ties, weight, nodes, group) {
  say <- function(field, value, a = "", b = "") cat(sprintf("%s,%s,%s,%s,%.17g\n", name, field, a, b, as.numeric(value)), sep = "")
  ids <- as.character(nodes$id)
  f <- as.character(ties[[1]]); t <- as.character(ties[[2]]); w <- ties[[weight]]
  keep <- f != t & w != 0
  g <- simplify(graph_from_data_frame(data.frame(f, t, weight = w)[keep, ], directed = TRUE, vertices = data.frame(ids)), edge.attr.comb = "sum")
  A <- as.matrix(as_adjacency_matrix(g)); W <- as.matrix(as_adjacency_matrix(g, attr = "weight"))
  cl <- as.character(nodes[[group]])
  words <- sort(unique(cl), method = "radix")
  block <- function(from, to) { B <- outer(cl == from, cl == to); diag(B) <- 0; B }

  for (i in seq_along(words)) for (j in i:length(words)) {
    a <- words[i]; b <- words[j]
    tell <- function(field, value) say(field, value, a, b)
    ab <- block(a, b); ba <- block(b, a); B <- pmax(ab, ba)
    M <- A * B; V <- W * B
    u <- graph_from_adjacency_matrix(M, mode = "directed")
    d <- igraph::dyad_census(u)
    pairs <- sum(B) / 2
    tell("mutual", d$mut)
    tell("oneWay", d$asym)
    tell("null", pairs - d$mut - d$asym)
    tell("tiesFromA", sum(A * ab))
    tell("tiesFromB", sum(A * ba))
    if (pairs > 0) {
      na <- A; na[B == 0] <- NA
      tell("symmetry", grecip(na, measure = "dyadic"))
      one_way <- A; one_way[ab == 0] <- NA
      tell("densityFromA", gden(one_way))
    }
    if (sum(M) > 0) {
      tell("arc", reciprocity(u, mode = "default"))
      tell("dyad", reciprocity(u, mode = "ratio"))
      density <- gden(na)
      if (density < 1) {
        if (a == b) tell("correlation", grecip(A[cl == a, cl == a], measure = "correlation"))
        else tell("correlation", (reciprocity(u) - density) / (1 - density))
      }
      tell("weighted", sum(pmin(V, t(V))) / sum(V))
      n <- (V + t(V))[upper.tri(V)]; x <- V[upper.tri(V)]
      if (any(n >= 2) && all(V == floor(V))) tell("turns", mean((2 * x * (n - x) / (n * (n - 1)))[n >= 2]))
      s <- (pmin(V, t(V)) / pmax(V, t(V)))[upper.tri(V)]
      tell("pairSymmetry", mean(s[!is.nan(s)]))
    }
    if (sum(A * ab) > 0) tell("returnedFromA", sum(A * t(A) * ab) / sum(A * ab))
    if (sum(A * ba) > 0) tell("returnedFromB", sum(A * t(A) * ba) / sum(A * ba))
  }
  n <- W + t(W); s <- (pmin(W, t(W)) / pmax(W, t(W)))[upper.tri(W)]
  say("pairSymmetry", mean(s[!is.nan(s)]))
  P <- A %*% A; diag(P) <- 0
  say("twoPaths", sum(P))
  say("cyclic", sum(diag(A %*% A %*% A)) / sum(P))
  say("transitive", gtrans(A, mode = "digraph", measure = "weak"))
}

for (file in sort(list.files(data, pattern = "^emon_.*_edges.csv$"))) {
  nodes <- read.csv(file.path(data, sub("_edges", "_nodes", file)), stringsAsFactors = FALSE)
  one(sub("_edges.csv", "", file), read.csv(file.path(data, file)), "frequency", nodes, "sponsorship")
}
nodes <- read.csv(file.path(data, "eies_nodes.csv"))
one("eies_messages", read.csv(file.path(data, "eies_messages_edges.csv")), "weight", nodes, "Discipline")
