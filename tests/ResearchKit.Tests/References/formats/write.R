# Network files as R writes them: sna's DL, igraph's Pajek and GraphML. What our readers are held against.
# Debian: r-cran-sna (2.7), r-cran-igraph (1.3.5). The networks stand in networks.csv.
# Use: Rscript write.R   (in the folder of this script)
suppressMessages({library(igraph); library(sna)})
all <- read.csv("networks.csv", colClasses = "character", encoding = "UTF-8")
for (name in unique(all$network)) {
  rows <- all[all$network == name, ]
  people <- rows$from[rows$to == ""]
  ties <- rows[rows$to != "", ]
  w <- as.numeric(ties$weight)
  m <- matrix(0, length(people), length(people), dimnames = list(people, people))
  m[cbind(ties$from, ties$to)] <- w
  if (name == "undirected") m[cbind(ties$to, ties$from)] <- w
  sna::write.dl(m, paste0("sna-", name, ".dl"), vertex.lab = people)
  write.csv(m, paste0("r-matrix-", name, ".csv"))
  g <- igraph::graph_from_data_frame(data.frame(ties$from, ties$to, weight = w), directed = name != "undirected", vertices = people)
  igraph::write_graph(g, paste0("igraph-r-", name, ".graphml"), "graphml")
}
