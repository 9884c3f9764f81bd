package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.outlook.Chance;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlookSectionTest {

    @ParameterizedTest
    @CsvSource({
        "0.62, 0.56, 0.70, likely (62 %; 56–70 %)",
        "0.62, 0.40, 0.85, 62 % (40–85 %)",
        "0.005, 0.001, 0.02, under 1 % (under 1–2 %)",
        "0.994, 0.98, 1, over 99 % (98–over 99 %)",
        "0.05, 0.04, 0.06, very unlikely (5 %; 4–6 %)"
    })
    void aChanceHasItsTermItsNumberAndItsInterval(double chance, double low, double high, String words) {
        assertThat(ChanceWords.of(Outlooks.chance(7, chance, low, high), true)
                        .text()
                        .replace('\u00a0', ' '))
                .isEqualTo(words);
    }

    @Test
    void withoutAModelThereIsNoInterval() {
        Chance chance = Outlooks.chance(7, 0.62, 0.5, 0.7);
        Chance bare = new Chance(7, chance.to(), 0.62, java.util.Optional.empty(), 0.62, true);
        assertThat(ChanceWords.of(bare, true).text().replace('\u00a0', ' ')).isEqualTo("62 %");
    }

    @Test
    void withoutSkillThereIsNoTerm() {
        assertThat(ChanceWords.of(Outlooks.chance(7, 0.62, 0.56, 0.70), false)
                        .text()
                        .replace('\u00a0', ' '))
                .isEqualTo("62 % (56–70 %)");
    }

    @Test
    void aForecastStandsBesideWhatWouldHaveComeTrueHadItBeenRight() {
        OutlookSection.Row row = section(false, "2026-08-20").rows().get(0);
        assertThat(row.such().text().replace('\u00a0', ' ')).isEqualTo("1 of 1 forecasts of 60–70 %");
        assertThat(row.such().why()).isEqualTo("0.60 would have, had they been right");
    }

    @Test
    void theTerminalHasALineAHorizon() {
        assertThat(OutlookLines.text(Outlooks.result(Outlooks.ISSUED, false)).replace('\u00a0', ' '))
                .isEqualTo("""
                        Launch day in the  7 days to 2026-08-27: likely (62 %; 56–70 %); past windows 30 %; severe: under 1 % (under 1–2 %)
                        Launch day in the 14 days to 2026-09-03: 70 % (20–90 %); past windows 30 %; severe: 3 % (2–4 %)
                        """);
    }

    @Test
    void whatIsNotSeenIsSaidFirst() {
        assertThat(OutlookLines.text(Outlooks.result(Outlooks.ISSUED.minusDays(9), false)))
                .startsWith("Blind since 12 August 2026: launches are observed to 11 August 2026 only;");
        OutlookSection section = section(false, Outlooks.ISSUED.minusDays(9).toString());
        assertThat(section.caution())
                .extracting(Prose::text)
                .satisfiesExactly(first -> assertThat(first).startsWith("Blind since"), second -> assertThat(second)
                        .startsWith("Calendars have ended")
                        .endsWith("“Major exercises” on 31 March 2026."));
    }

    @Test
    void milestonesAreOutUnlessTheBacktestShowsThatTheyHelp() {
        assertThat(standing(false))
                .contains(
                        "milestones are not in the forecast, because the backtest does not show that they help. Over 100"
                                + " windows of 14 days they change the skill by +0.005 (−0.020 to +0.030); with a forecast on every"
                                + " day, by +0.005 (−0.020 to +0.030).");
        assertThat(standing(true))
                .contains("milestones are in the forecast, because they have helped. Over 100 windows");
    }

    @Test
    void skillIsClaimedOnlyWhereItIsShown() {
        assertThat(standing(false))
                .contains(
                        "at 7 days the forecast was better than the share of past windows and than every simpler forecast,"
                                + " with both 90 % intervals of the skill above zero; at 14 days no skill is claimed: an interval of"
                                + " it reaches zero.");
        assertThat(standing(false)).contains("“severe”: launch days, or forecasts that can be scored, are too few");
    }

    @Test
    void aSkillHasItsSignAndNeverLooksLikeZeroWhereItIsNot() {
        assertThat(StandingWords.signed(0.0042)).isEqualTo("+0.004");
        assertThat(StandingWords.signed(-0.0004)).isEqualTo("−0.0004");
        assertThat(StandingWords.signed(0.00001)).isEqualTo("0");
    }

    @Test
    void contributionsShowOnlyWhereMilestonesAreInTheForecast() {
        assertThat(section(false, "2026-08-20").watched().get(0).contributions())
                .isEmpty();
        assertThat(section(true, "2026-08-20").watched().get(0).contributions()).isEqualTo("all 7 d × 1.25");
    }

    @Test
    void theWatchListTellsWhatIsOnlyExpected() {
        List<WatchRow> rows = section(false, "2026-08-20").watched();
        assertThat(rows)
                .extracting(WatchRow::standing)
                .containsExactly("date known since 2026-07-01", "expected, not announced");
        assertThat(rows)
                .extracting(WatchRow::days)
                .containsExactly("2026-09-09", "2026-10-01/2026-10-09 – 2026-10-03/2026-10-12");
        assertThat(rows.get(0).around().text()).isEqualTo("7 of 14; by chance 4.4");
        assertThat(rows.get(1).around().why()).isEqualTo("no earlier edition");
    }

    /** A term says how probable an event is; beside a p-value it would say something else. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void likelihoodWordsStandOnlyBesideChances(boolean helped) {
        Document page = Jsoup.parse(ReportPage.render(Inputs.withOutlook(Outlooks.foreseen(Outlooks.ISSUED, helped))));
        for (Element term : page.select(".likelihood")) {
            assertThat(term.parent().text()).matches(".*\\(\\d+\\s%.*").doesNotContain("p =", "p <");
        }
        assertThat(page.select(".likelihood").stream().map(Element::text).collect(Collectors.toSet()))
                .containsExactly("likely");
        page.select("pre, bdi, .numbers td, .likelihood").remove();
        assertThat(Wording.faults(page.text())).isEmpty();
    }

    private static String standing(boolean helped) {
        return section(helped, "2026-08-20").standing().stream()
                .map(Prose::text)
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    private static OutlookSection section(boolean helped, String launchesTo) {
        return OutlookSection.of(Plans.withOutlook(), Outlooks.foreseen(java.time.LocalDate.parse(launchesTo), helped));
    }
}
