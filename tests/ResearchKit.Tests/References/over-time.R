# Change between two networks, position of groups, spread over groups, and quartiles of influence, from igraph, sna and vegan.
# Debian: r-base-core, r-cran-igraph (1.3.5), r-cran-sna (2.7), r-cran-vegan.
# kept, made, lost: igraph intersection and difference of the graphs of the people in both. Hamming: sna hdist. Jaccard: 1 - vegan vegdist (binary), which is
# RSiena's N11/(N11 + N10 + N01); with people who did not answer, their rows are NA and left out in pairs (na.rm). Shares: igraph betweenness, sna brokerage.
# Spread: vegan diversity. Quartiles: quantile(type = 7), IQR.
# Use: Rscript over-time.R DATA-FOLDER > over-time-r.csv   (in the folder of this script)
suppressMessages({ library(igraph); library(sna); library(vegan) })
data <- commandArgs(trailingOnly = TRUE)[1]
cat("network,field,id,value\n")
say <- function(name, field, value, id = "") cat(sprintf("%s,%s,%s,%.17g\n", name, field, id, as.numeric(value)), sep = "")

graph <- function(ties, ids, directed) {
  ties <- ties[ties[[1]] != ties[[2]], 1:2]
  simplify(graph_from_data_frame(ties, directed = directed, vertices = data.frame(ids)))
}

step <- function(name, ties1, ids1, ties2, ids2, directed, silent = character(0)) {
  both <- intersect(ids1, ids2)
  g1 <- graph(ties1, ids1, directed); g2 <- graph(ties2, ids2, directed)
  s1 <- induced_subgraph(g1, both); s2 <- induced_subgraph(g2, both)
  say(name, "joined", length(setdiff(ids2, ids1))); say(name, "left", length(setdiff(ids1, ids2))); say(name, "stayed", length(both))
  say(name, "went", gsize(g1) - gsize(s1)); say(name, "came", gsize(g2) - gsize(s2))
  if (length(silent) == 0) {
    say(name, "kept", gsize(igraph::intersection(s1, s2))); say(name, "lost", gsize(igraph::difference(s1, s2))); say(name, "made", gsize(igraph::difference(s2, s1)))
  }
  A <- as.matrix(as_adjacency_matrix(s1))[both, both]; B <- as.matrix(as_adjacency_matrix(s2))[both, both]
  mode <- if (directed) "digraph" else "graph"
  if (length(silent) == 0 && length(both) > 1) {
    stack <- aperm(array(c(A, B), c(nrow(A), ncol(A), 2)), c(3, 1, 2))
    say(name, "hamming", hdist(stack, mode = mode)[1, 2]); say(name, "hammingShare", hdist(stack, mode = mode, normalize = TRUE)[1, 2])
  }
  cells <- if (directed) row(A) != col(A) else upper.tri(A)
  A[both %in% silent, ] <- NA; B[both %in% silent, ] <- NA
  a <- A[cells]; b <- B[cells]
  if (length(silent) > 0) { say(name, "hamming", sum(a != b, na.rm = TRUE)); say(name, "cells", sum(!is.na(a) & !is.na(b))) }
  if (sum(a, b, na.rm = TRUE) > 0) say(name, "jaccard", 1 - vegdist(rbind(a, b), "jaccard", binary = TRUE, na.rm = TRUE))
}

groups <- function(name, ties, ids, group, directed) {
  g <- graph(ties, ids, directed); A <- as.matrix(as_adjacency_matrix(g)); cl <- as.character(group)
  share <- function(field, v) { s <- tapply(v, cl, sum) / sum(v); say(name, field, s, names(s)) }
  if (gsize(g) == 0) return(invisible())
  b <- igraph::betweenness(g, directed = directed)
  if (sum(b) > 0) share("betweenness", b)
  if (directed && length(unique(cl)) > 1) { t <- brokerage(A, cl)$raw.nli[, "t"]; if (sum(t) > 0) share("brokerage", t) }
  share("sent", rowSums(A)); share("received", colSums(A))
  tied <- rowSums(A) + colSums(A) > 0
  people <- as.vector(table(cl[tied])); ends <- tapply(rowSums(A) + (if (directed) colSums(A) else 0), cl, sum); ends <- ends[ends > 0]
  say(name, "sectors", length(people)); say(name, "spread", diversity(people)); say(name, "spreadTies", diversity(as.vector(ends)))
  if (length(people) > 1) say(name, "evenness", diversity(people) / log(specnumber(people)))
  if (length(ends) > 1) say(name, "evennessTies", diversity(as.vector(ends)) / log(specnumber(as.vector(ends))))
}

nodes <- read.csv(file.path(data, "eies_nodes.csv")); ids <- as.character(nodes[[1]])
r <- read.csv(file.path(data, "eies_relations_t1_edges.csv"))
w1 <- r[!is.na(r$rank_1) & r$rank_1 >= 3, ]; w2 <- r[!is.na(r$rank_2) & r$rank_2 >= 3, ]
step("eies", w1, ids, w2, ids, TRUE)
step("eies_undirected", w1, ids, w2, ids, FALSE)
step("eies_silent", w1, ids, w2, ids, TRUE, silent = c("1", "5", "9", "22"))
ties <- read.csv("network-generated-ties.csv", stringsAsFactors = FALSE); people <- read.csv("network-generated-people.csv", stringsAsFactors = FALSE)
names <- unique(people$network); und <- sapply(names, function(n) any(ties$kind[ties$network == n] == "undirected"))
for (kind in c(FALSE, TRUE)) {
  same <- names[und == kind]
  for (k in seq_along(same)[-1]) {
    a <- same[k - 1]; b <- same[k]
    step(paste0(a, "+", b), ties[ties$network == a, c("from", "to")], people$id[people$network == a], ties[ties$network == b, c("from", "to")], people$id[people$network == b], !kind)
  }
}
for (n in names) groups(n, ties[ties$network == n, c("from", "to")], people$id[people$network == n], people$group[people$network == n], !und[[n]])
for (file in sort(list.files(data, pattern = "^emon_.*_edges.csv$"))) {
  v <- read.csv(file.path(data, sub("_edges", "_nodes", file)), stringsAsFactors = FALSE)
  groups(sub("_edges.csv", "", file), read.csv(file.path(data, file)), as.character(v$id), v$sponsorship, TRUE)
}
set.seed(1)
for (n in 1:12) {
  x <- sample(1:5, n, replace = TRUE); id <- paste(x, collapse = ";"); q <- quantile(x, c(.25, .5, .75), type = 7)
  say("influence", "q1", q[[1]], id); say("influence", "median", q[[2]], id); say("influence", "q3", q[[3]], id); say("influence", "iqr", IQR(x, type = 7), id)
}
