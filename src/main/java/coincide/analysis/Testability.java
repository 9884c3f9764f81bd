package coincide.analysis;

import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Role;
import coincide.stats.Tarone;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which hypotheses can be tested at all, from what was there to count and never from how it came out.
 *
 * <p>Not testable is a hypothesis without launches, without exposed or without unexposed days; one that expects fewer than
 * three launch days inside the exposure; and one that could not reach significance at its own margins whatever the launches
 * did [Tarone 1990]. The latter uses the smallest possible p-value of the hypergeometric law of its counts: with {@code m(k)}
 * hypotheses whose smallest p-value is at most {@code alpha/k}, those above {@code alpha/K} leave, where {@code K} is the
 * least {@code k} with {@code m(k) <= k}.
 *
 * @see <a href="https://doi.org/10.2307/2531456">Tarone (1990)</a>
 */
final class Testability {
    private static final double LEAST_EXPECTED = 3;

    private Testability() {}

    /** Why a hypothesis is not testable, by its id; testable ones are absent. */
    static Map<String, String> reasons(Job job, List<Finding> findings) {
        Map<String, String> reasons = new HashMap<>();
        Map<String, Double> least = new HashMap<>();
        for (Finding finding : findings) {
            if (!finding.headline()) {
                continue;
            }
            String id = finding.hypothesis().id();
            reason(finding).ifPresent(reason -> reasons.put(id, reason));
            if (!reasons.containsKey(id) && finding.hypothesis().role() == Role.PRIMARY) {
                least.put(id, leastP(finding));
            }
        }
        double limit = job.alpha() / tarone(least, job.alpha());
        least.forEach((id, p) -> {
            if (p > limit) {
                reasons.put(
                        id,
                        String.format(
                                Locale.ROOT,
                                "Its smallest possible p-value, %.3g, is above %.3g: it could not reject whatever the"
                                        + " launches did.",
                                p,
                                limit));
            }
        });
        return reasons;
    }

    private static Optional<String> reason(Finding finding) {
        List<Flag> flags = finding.flags();
        if (flags.contains(Flag.NO_LAUNCHES)) {
            return Optional.of("No launch was observed.");
        }
        if (finding.significance().pValue().isEmpty()) {
            return Optional.of(
                    flags.contains(Flag.NO_UNEXPOSED_DAYS)
                            ? "Every observed day is exposed."
                            : "No observed day is exposed: the calendar is empty or does not reach the period.");
        }
        Optional<Double> expected = finding.effect().expected();
        if (counts(finding) && expected.filter(days -> days < LEAST_EXPECTED).isPresent()) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "Only %.1f launch days are expected inside the exposure; at least 3 are needed.",
                    expected.get()));
        }
        return Optional.empty();
    }

    private static boolean counts(Finding finding) {
        String statistic = finding.hypothesis().statistic().code();
        return statistic.equals("window_count")
                || statistic.equals("season_share")
                || statistic.equals("rate_contrast");
    }

    private static double leastP(Finding finding) {
        if (!counts(finding) || finding.nullModel() == NullCode.N11) {
            return 0;
        }
        Finding.Sample sample = finding.sample();
        return Tarone.hypergeometric(
                sample.exposedDays() + sample.unexposedDays(),
                sample.exposedDays(),
                sample.launches(),
                finding.hypothesis().direction());
    }

    private static int tarone(Map<String, Double> least, double alpha) {
        int k = 1;
        while (testable(least, alpha / k) > k) {
            k++;
        }
        return k;
    }

    private static long testable(Map<String, Double> least, double limit) {
        return least.values().stream().filter(p -> p <= limit).count();
    }
}
