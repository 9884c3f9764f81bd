# The exact conditional rate ratio of one hypothesis, from the CSV files in data/. Base R only.
hypothesis <- "H04"

read <- function(name) {
  utils::read.csv(file.path("data", paste0(name, ".csv")), colClasses = "character", na.strings = "", encoding = "UTF-8")
}
findings <- read("findings")
coefficients <- read("coefficients")
milestones <- read("milestones")
launches <- read("launches")

finding <- findings[findings$hypothesis == hypothesis & findings$headline == "true", ]
finding <- finding[order(as.integer(finding$position)), ][1, ]
lo <- as.integer(finding$window_lo)
hi <- as.integer(finding$window_hi)
days <- seq(as.Date(finding$observation_from), as.Date(finding$observation_to), by = "day")
launched <- days %in% as.Date(launches$launch_date_local)

held <- milestones[
  milestones$family %in% strsplit(finding$families, ";")[[1]] &
    milestones$status %in% c("held", "curtailed", "extended") &
    !is.na(milestones$starts_on) & !is.na(milestones$ends_on),
]
exposed <- rep(FALSE, length(days))
for (i in seq_len(nrow(held))) {
  start <- as.Date(held$starts_on[i])
  end <- as.Date(held$ends_on[i])
  first <- (if (finding$window_anchor == "end") end else start) + lo
  last <- (if (finding$window_anchor == "start") start else end) + hi
  if (lo < 0) { # days before the start count once the date was public
    announced <- as.Date(held$announced_on[i])
    if (!is.na(announced)) {
      first <- max(first, min(announced + 1, start))
    } else if (held$scheduled[i] != "true") {
      next
    }
  }
  exposed <- exposed | (days >= first & days <= last)
}

counts <- c(sum(launched & exposed), sum(launched & !exposed))
spans <- c(sum(exposed), sum(!exposed))
test <- stats::poisson.test(counts, spans)
exact <- coefficients[coefficients$hypothesis == hypothesis & coefficients$model == "exact_conditional", ][1, ]

here <- c(counts[1], spans, test$estimate, test$conf.int)
published <- as.numeric(c(
  finding$observed, finding$exposed_days, finding$unexposed_days,
  exact$ratio, exact$ci_low, exact$ci_high
))
print(data.frame(
  hypothesis = hypothesis,
  number = c("observed", "exposed days", "other days", "ratio", "lower", "upper"),
  here = here, published = published
))
stopifnot(abs(here - published) <= 1e-6 * pmax(1, abs(published)))
