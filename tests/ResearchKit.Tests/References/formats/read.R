# What R's igraph, network and sna read in the files that we write (ours-*).
# Debian: r-cran-igraph (1.3.5), r-cran-network, r-cran-sna (2.7).
# Use: Rscript read.R > read-by-r.csv   (in the folder of this script)
suppressMessages({library(sna); library(network)})
show <- function(reader, file, directed, people, ties) {
  head <- paste(reader, file, if (directed) "directed" else "undirected", length(people), sep = "\t")
  stopifnot(!anyDuplicated(people))
  cat(head, "\t\t\t\n", sep = "")
  if (nrow(ties)) cat(sprintf("%s\t%s\t%s\t%.17g\n", head, ties[[1]], ties[[2]], ties[[3]]), sep = "")
}
of.igraph <- function(file, format, undirected = FALSE) {
  g <- igraph::read_graph(file, format)
  if (undirected) g <- igraph::as.undirected(g, edge.attr.comb = "first")
  name <- igraph::V(g)$name
  if (is.null(name)) name <- igraph::V(g)$id
  e <- igraph::as_edgelist(g, names = FALSE)
  show("igraph", file, igraph::is_directed(g), name, data.frame(name[e[, 1]], name[e[, 2]], igraph::E(g)$weight))
}
of.matrix <- function(reader, file, m, undirected) {
  people <- rownames(m)
  stopifnot(identical(people, colnames(m)))
  if (undirected) { stopifnot(isSymmetric(m)); m[lower.tri(m)] <- 0 }
  k <- which(m != 0, arr.ind = TRUE)
  show(reader, file, !undirected, people, data.frame(people[k[, 1]], people[k[, 2]], m[k]))
}
cat("reader\tfile\tdirected\tpeople\tfrom\tto\tweight\n")
for (file in Sys.glob("ours-*.graphml")) of.igraph(file, "graphml")
for (file in Sys.glob("ours-*.net")) of.igraph(file, "pajek")
# igraph takes no label in quotes in DL, so none with a space: ours-odd.dl is left out.
for (file in setdiff(Sys.glob("ours-*.dl"), "ours-odd.dl")) of.igraph(file, "dl", grepl("undirected", file))
for (file in Sys.glob("ours-*.net")) {
  n <- network::read.paj(file)
  value <- setdiff(network::list.edge.attributes(n), "na")[1]
  e <- network::as.edgelist(n, attrname = value)
  name <- network::network.vertex.names(n)
  show("network", file, network::is.directed(n), name, data.frame(name[e[, 1]], name[e[, 2]], e[, 3]))
}
for (file in Sys.glob("ours-*.matrix.csv")) {
  m <- as.matrix(read.csv(file, row.names = 1, check.names = FALSE, encoding = "UTF-8"))
  of.matrix("sna", file, sna::as.sociomatrix.sna(m), grepl("undirected", file))
}
for (file in setdiff(Sys.glob("ours-*.csv"), c(Sys.glob("ours-*.matrix.csv"), Sys.glob("ours-*-nodes.csv")))) {
  ties <- read.csv(file, encoding = "UTF-8", colClasses = c("character", "character", "numeric"))
  nodes <- sub("\\.csv$", "-nodes.csv", file)
  people <- if (file.exists(nodes)) read.csv(nodes, encoding = "UTF-8", colClasses = "character") else data.frame(id = unique(c(ties$source, ties$target)))
  g <- igraph::graph_from_data_frame(ties, directed = !grepl("undirected", file), vertices = people)
  e <- igraph::as_edgelist(g)
  show("igraph", file, igraph::is_directed(g), igraph::V(g)$name, data.frame(e[, 1], e[, 2], igraph::E(g)$weight))
}
