package coincide.analysis;

import coincide.model.Direction;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Decides which hypotheses can be tested at all, from what was there to count and never from how it came out.
 *
 * <p>Not testable is a hypothesis of which the plan says so, with its reason; one for which no test exists; one that expects fewer than three launch days inside the exposure,
 * or in one of two eras; and one that no permutation of its launch days within their years could bring to significance
 * [Tarone 1990]: with {@code m(k)} hypotheses whose smallest p-value is at most {@code alpha/k}, those above {@code alpha/K}
 * leave, where {@code K} is the least {@code k} with {@code m(k) <= k}.
 *
 * @see <a href="https://doi.org/10.2307/2531456">Tarone (1990)</a>
 */
final class Testability {
    static final double LEAST_EXPECTED = 3;

    private Testability() {}

    /** Why a hypothesis is not testable, by its id; testable ones are absent. */
    static Map<String, String> reasons(Job job, List<Planned> cells, List<Outcome> outcomes) {
        Map<String, String> reasons = new HashMap<>();
        Map<String, Double> least = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Hypothesis hypothesis = cells.get(i).hypothesis();
            Outcome.Grounds grounds = outcomes.get(i).grounds();
            if (!cells.get(i).primary() || hypothesis.role() == Role.DESCRIBED) {
                continue;
            }
            if (hypothesis.reason().isPresent()) {
                reasons.put(hypothesis.id(), hypothesis.reason().get());
            } else if (!grounds.obstacle().isEmpty()) {
                reasons.put(hypothesis.id(), grounds.obstacle());
            } else if (grounds.leastExpected() < LEAST_EXPECTED) {
                reasons.put(hypothesis.id(), tooFew(grounds.leastExpected()));
            } else if (hypothesis.role() == Role.PRIMARY) {
                least.put(hypothesis.id(), leastP(grounds, hypothesis.direction()));
            }
        }
        double limit = job.alpha() / tarone(least, job.alpha());
        least.forEach((id, p) -> {
            if (p > limit) {
                reasons.put(id, outOfReach(p, limit));
            }
        });
        return reasons;
    }

    /** Cells of the hypotheses that are looked at from all sides: primary ones, and secondary ones that can be tested. */
    static List<Planned> examined(Job job, List<Planned> cells, List<Outcome> outcomes) {
        Map<String, String> reasons = reasons(job, cells, outcomes);
        return cells.stream()
                .filter(cell -> !cell.hypothesis().described())
                .filter(cell -> cell.hypothesis().role() == Role.PRIMARY
                        || !reasons.containsKey(cell.hypothesis().id()))
                .toList();
    }

    static String tooFew(double expected) {
        return String.format(
                Locale.ROOT,
                "Only %.1f launch days are expected inside the exposure; at least 3 are needed.",
                expected);
    }

    private static String outOfReach(double p, double limit) {
        return String.format(
                Locale.ROOT,
                "The smallest p-value that a permutation of its launch days within years allows, %.3g, is above %.3g.",
                p,
                limit);
    }

    private static double leastP(Outcome.Grounds grounds, Direction direction) {
        return switch (direction) {
            case UP -> grounds.leastPUp();
            case DOWN -> grounds.leastPDown();
            case EITHER -> 2 * Math.min(grounds.leastPUp(), grounds.leastPDown());
        };
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
