# Makes data-samples/emon-1981 from data(emon) of the R package network (Debian: r-cran-network 1.18.1-1, GPL >= 2).
# Use: Rscript emon-1981.R TARGET-FOLDER
suppressMessages(library(network))
target <- commandArgs(trailingOnly = TRUE)[1]
data(emon)
put <- function(table, file) {
  con <- file(file.path(target, file), open = "wb")   # LF on every platform
  write.table(table, con, sep = ",", row.names = FALSE, na = "", quote = which(sapply(table, is.character)), qmethod = "double", eol = "\n")
  close(con)
}
for (name in names(emon)) {
  net <- emon[[name]]
  ties <- as.edgelist(net)
  frequency <- mapply(function(s, t) get.edge.value(net, "Frequency")[get.edgeIDs(net, s, t)[1]], ties[, 1], ties[, 2])
  edges <- data.frame(source = ties[, 1], target = ties[, 2], frequency = frequency)
  put(edges[order(edges$source, edges$target), ], sprintf("%s-edges.csv", tolower(name)))
  of <- function(attribute) get.vertex.attribute(net, attribute)
  put(data.frame(
    id = seq_len(network.size(net)), label = of("vertex.names"), sponsorship = of("Sponsorship"), location = of("Location"),
    command_rank = of("Command.Rank.Score"), decision_rank = of("Decision.Rank.Score"), formalization = of("Formalization"),
    paid_staff = of("Paid.Staff"), volunteer_staff = of("Volunteer.Staff"), stringsAsFactors = FALSE), sprintf("%s-nodes.csv", tolower(name)))
}
