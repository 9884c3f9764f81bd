package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Finding;
import coincide.analysis.Finding.Judgement;
import coincide.analysis.Finding.Limits;
import coincide.analysis.Robustness;
import coincide.analysis.Verdict;
import coincide.model.Direction;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Role;
import coincide.plan.Statistic;
import coincide.plan.Subset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {
    private final Job job = Plans.job();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUPPORTED | The data agree with the claim, and every null model that applies rejects too.",
                "NO_MEANINGFUL_LINK | The data are compatible only with small differences (ratio 1.82, 90 % interval"
                        + " 0.89–3.71, inside 0.67–1.50).",
                "OPPOSITE | The ratio lies on the other side of 1 from the claim (95 % interval 0.78–4.26).",
                "INCONCLUSIVE | The data cannot tell. The smallest effect that would have been visible was not"
                        + " measured.",
                "NOT_TESTABLE | The claim cannot be tested on these data.",
                "WITHHELD | The verdict is withheld. After correction for the whole family of tests, the null model is not"
                        + " rejected at 5\u00a0%.",
                "PENDING | The verdict is pending. The test is done; the checks that a verdict needs are not. After"
                        + " correction for the whole family of tests, the null model is not rejected at 5\u00a0%."
            })
    void opensWithTheRuleOfItsVerdict(Verdict verdict, String sentence) {
        assertThat(sentences("H02", verdict, "").get(0)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource
    void carriesTheNumbersOfAWindowCountUnderEveryVerdict(Verdict verdict) {
        assertThat(sentences("H02", verdict, ""))
                .contains(
                        "From 1 January 2012 to 31 March 2026, launch days fell in the window of “The president of the"
                                + " neighbour meets the leaders of three great powers” (from 3 days before the first day to the"
                                + " first day) 1.82 times as often as on other days (95 % interval 0.78–4.26; 9 observed, 5.1"
                                + " expected in 172 days, 3.3\u00a0% of the period; N10, season- and year-adjusted residuals"
                                + " rotated within years; p\u00a0=\u00a00.062, adjusted p\u00a0=\u00a00.680).")
                .contains(
                        "5.3\u00a0% of the 169 launch days lie inside, where 3.3\u00a0% of all days lie; 28\u00a0% of the"
                                + " 61 milestones have a launch day in their window.");
    }

    @Test
    void measuresDistancesSeasonsAndErasInTheirOwnWords() {
        assertThat(sentences("H10b", Verdict.PENDING, ""))
                .contains(
                        "From 1 January 2012 to 31 March 2026, the 8 milestones of “National elections overseas” lay on"
                                + " average 23.5 days from the nearest launch day (28.4 expected; N11, clusters of launches"
                                + " resampled within years by season; p\u00a0=\u00a00.180, adjusted p\u00a0=\u00a01.000).");
        assertThat(text("H11")).contains("launch days fell in October, November, December 0.79 times as often");
        assertThat(text("H12"))
                .contains(
                        "the rate ratio from 1 January 2012 to 29 November 2017 was 1.36 times the one from 4 May 2019 to"
                                + " 31 March 2026 (95 % interval");
        assertThat(text("H01")).contains("launch days fell in the windows of H02, H03, H04");
    }

    @Test
    void saysWhatLaunchesDoAmongThemselves() {
        String from = "From 1 January 2012 to 31 March 2026, ";
        assertThat(sentence(new Statistic.FollowUp(7), NullCode.N3y))
                .startsWith(
                        from + "9 launch days fell on days 1 to 7 after a launch day (ratio 1.82, inversion of N3y; 5.1"
                                + " expected; N3y, launch days permuted within years; p\u00a0=\u00a00.062, adjusted");
        assertThat(sentence(new Statistic.SubsetContrast(List.of("H02", "H03"), new Subset.Onset(30)), NullCode.N3y))
                .startsWith(from
                        + "9 of the launch days after at least 30 quiet days lay inside the windows of H02 and H03,"
                        + " 1.82 times the odds of the other launch days (95 % interval 0.78–4.26; 5.1 expected; N3y");
        assertThat(sentence(new Statistic.Weekday(), NullCode.N3y))
                .startsWith(from + "the chi-square of launch days by weekday was 9 (5.1 expected; N3y");
        assertThat(sentence(new Statistic.HourShare(Set.of(6, 5)), NullCode.N1))
                .isEqualTo(
                        from + "9 of the 169 launch days of known time had the first launch in the hours 05, 06 (ratio"
                                + " 1.82, inversion of N1; 95 % interval 0.78–4.26; 5.1 expected if every hour had the same rate).");
        assertThat(sentence(new Statistic.Trend(), NullCode.N1))
                .isEqualTo(from + "169 launch days were observed; ratio 1.82, inversion of N1.");
    }

    /** 1.494 lies 0.4 % inside 1.5, 1.40 lies 7 % inside. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.72 | 1.494 | It hangs by little: the upper limit is 1.494, and the smallest ratio of interest 1.500.",
                "0.69 | 1.30 | It hangs by little: the lower limit is 0.690, and the smallest ratio of interest 0.667.",
                "0.72 | 1.40 | ''"
            })
    void saysWhereALimitLiesCloseToTheSmallestRatioOfInterest(double low, double high, String words) {
        assertThat(Answer.narrowly(job, new Limits(low, high)).strip()).isEqualTo(words);
    }

    @Test
    void describesWithoutVerdict() {
        Hypothesis described = hypothesis(Role.DESCRIBED, new Statistic.Trend(), NullCode.N1);
        Finding finding = Findings.judged(finding(described), Judgement.NONE);
        Result result = Result.of(finding);
        assertThat(Answer.of(job, result).get(0).text())
                .isEqualTo("This is described and not tested: it has no p-value and no verdict.");
        assertThat(VerdictRow.of(result).verdict()).isEqualTo("described");
    }

    @Test
    void measuresNothingWhereThereIsNothing() {
        Hypothesis none = hypothesis(Role.SECONDARY, new Statistic.None(), NullCode.N10);
        Judgement judgement = Judgement.of(Optional.of(Verdict.NOT_TESTABLE), "No data.");
        Result result = Result.of(Findings.judged(finding(none), judgement));
        assertThat(Answer.of(job, result))
                .extracting(Prose::text)
                .containsExactly("The claim cannot be tested on these data. No data.");
        assertThat(VerdictRow.of(result).observed().why()).isEqualTo("nothing measured");
    }

    private String sentence(Statistic statistic, NullCode code) {
        Prose prose = Evidence.of(job, finding(hypothesis(Role.SECONDARY, statistic, code)));
        assertThat(Wording.faults(
                        prose.ownText() + " " + StatisticWords.of(statistic) + " " + StatisticWords.span(statistic)))
                .isEmpty();
        return prose.text();
    }

    private static Hypothesis hypothesis(Role role, Statistic statistic, NullCode code) {
        return new Hypothesis("X", "X", "X", role, statistic, Direction.UP, code, List.of(), List.of());
    }

    private static Finding finding(Hypothesis hypothesis) {
        return Findings.finding(hypothesis, new double[] {9, 5.1, 1.82, 172, 0.062, 0.68}, hypothesis.headline());
    }

    @Test
    void givesTheReasonAndSaysWhenThereIsNoFinding() {
        assertThat(sentences("H02", Verdict.NOT_TESTABLE, "Only 2.1 launch days are expected"))
                .contains("The claim cannot be tested on these data. Only 2.1 launch days are expected.");
        Result empty = Result.all(job, List.of()).get(0);
        assertThat(Answer.of(job, empty).get(0).text()).isEqualTo("This run has no finding for this hypothesis.");
    }

    @Test
    void usesNoForbiddenWordUnderAnyVerdict() {
        for (Hypothesis hypothesis : job.hypotheses()) {
            for (Verdict verdict : Verdict.values()) {
                assertThat(Answer.of(job, result(hypothesis.id(), verdict, "")))
                        .allSatisfy(prose ->
                                assertThat(Wording.faults(prose.ownText())).isEmpty());
            }
        }
    }

    private String text(String id) {
        return String.join(" ", sentences(id, Verdict.PENDING, ""));
    }

    private List<String> sentences(String id, Verdict verdict, String reason) {
        return Answer.of(job, result(id, verdict, reason)).stream()
                .map(Prose::text)
                .collect(Collectors.toList());
    }

    private Result result(String id, Verdict verdict, String reason) {
        Optional<Robustness> robustness =
                verdict == Verdict.SUPPORTED ? Optional.of(Robustness.ROBUST) : Optional.empty();
        Finding finding = Findings.pending(job.hypotheses()).stream()
                .filter(found -> found.headline() && found.hypothesis().id().equals(id))
                .findFirst()
                .orElseThrow();
        return Result.of(Findings.judged(
                finding,
                new Judgement(
                        Optional.of(verdict),
                        robustness,
                        reason,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }
}
