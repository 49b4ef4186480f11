# Scores of a checklist by dimension and wave in base R, to check Checklist.Of against.
# Run: Rscript checklist.R   (R 4.2; writes answers.csv, scores.csv, change.csv beside itself)
# The answers are drawn, not real: 9 items in three dimensions on a scale of 1 to 5, item i3 a belief, items i5 and i8 reversed;
# two waves of 12 and 11 people, nine of them in both; a tenth of the answers missing, one person with most of "ties" missing.
set.seed(20250618)
items <- data.frame(item = paste0("i", 1:9), dimension = rep(c("work", "ties", "view"), each = 3),
                    belief = c(FALSE, FALSE, TRUE, rep(FALSE, 6)), reverse = c(rep(FALSE, 4), TRUE, FALSE, FALSE, TRUE, FALSE))
people <- list(w1 = sprintf("p%02d", 1:12), w2 = sprintf("p%02d", 4:14))
answers <- do.call(rbind, lapply(names(people), function(w) expand.grid(wave = w, person = people[[w]], item = items$item, stringsAsFactors = FALSE)))
answers$value <- sample(1:5, nrow(answers), replace = TRUE, prob = c(1, 2, 3, 4, 2))
answers$value[sample(nrow(answers), nrow(answers) %/% 10)] <- NA
answers$value[answers$wave == "w2" & answers$person == "p05" & answers$item %in% c("i4", "i5")] <- NA
write.csv(answers, "answers.csv", row.names = FALSE, na = "", quote = FALSE)

a <- merge(answers, items)
a$x <- ifelse(a$reverse, 6 - a$value, a$value)
a <- a[!a$belief, ]
person_mean <- function(d) {
  k <- length(unique(items$item[items$dimension == d$dimension[1] & !items$belief]))
  m <- tapply(d$x, d$person, function(x) if (sum(!is.na(x)) >= ceiling(k / 2)) mean(x, na.rm = TRUE) else NA)
  m[!is.na(m)]
}
g <- function(x) sprintf("%.17g", x)
score <- function(d, who, wave, dimension) {
  m <- person_mean(d); t <- t.test(m); x <- d$x[!is.na(d$x)]
  s2 <- tapply(d$x, d$item, var, na.rm = TRUE)
  data.frame(wave = wave, dimension = dimension, who = who, n = length(m), mean = g(mean(m)), low = g(t$conf.int[1]), high = g(t$conf.int[2]),
             favourable = g(mean(x >= 4)), unfavourable = g(mean(x <= 2)), rwg = g(1 - mean(s2) / ((5^2 - 1) / 12)))
}
scores <- NULL; change <- NULL
for (dimension in c("work", "ties", "view")) {
  d <- a[a$dimension == dimension, ]
  by_wave <- split(d, d$wave); means <- lapply(by_wave, person_mean)
  both <- sort(intersect(names(means$w1), names(means$w2)))
  for (w in names(by_wave)) {
    scores <- rbind(scores, score(by_wave[[w]], "all", w, dimension), score(by_wave[[w]][by_wave[[w]]$person %in% both, ], "matched", w, dimension))
  }
  t <- t.test(means$w2[both], means$w1[both], paired = TRUE)
  left <- means$w1[setdiff(names(means$w1), names(means$w2))]
  change <- rbind(change, data.frame(dimension = dimension, n = length(both), earlier = g(mean(means$w1[both])), later = g(mean(means$w2[both])),
    difference = g(unname(t$estimate)), low = g(t$conf.int[1]), high = g(t$conf.int[2]), leavers = length(left), last = g(mean(left))))
}
write.csv(scores, "scores.csv", row.names = FALSE, quote = FALSE)
write.csv(change, "change.csv", row.names = FALSE, quote = FALSE)
