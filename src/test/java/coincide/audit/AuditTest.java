package coincide.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coincide.ingest.Ingest;
import coincide.plan.Job;
import coincide.plan.JobFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planted oddities, each found once and nothing else. */
class AuditTest {
    @TempDir
    private Path folder;

    private Audit audit;

    @BeforeEach
    void plant() throws IOException {
        write("launches.csv", """
                launch_id,launched_at,class,sources,confidence
                a,2013-05-01,SRBM,x;y,high
                b,2013-05-01,SRBM,x;y,high
                c,2013-05-04,SRBM,z;w,high
                d,2013-05-08,SRBM,x;y,high
                e,2014,cruise,x,medium
                """);
        write("calendar.csv", """
                milestone_id,series,starts_on,ends_on,scheduled,sources,confidence
                drill-2012,drill,2012-03-05,2012-03-09,true,p;q,high
                drill-2013,drill,2013-03-04,,true,p;q,high
                drill-2015,drill,2015-08-03,2015-08-07,true,p;general-knowledge,low
                drill-2016,drill,2016-03,2016-03,true,p;q,high
                vote-2012,vote,2012-11-06,2012-11-06,true,p;q,high
                vote-2016,vote,2016-11-08,2016-11-08,true,p;q,high
                talk-1,talk,2014-01-01,2014-01-01,false,p;q,high
                talk-2,talk,2014-01-04,2014-01-04,false,q;r,high
                talk-3,talk,2014-01-08,2014-01-08,false,q;r,high
                old,parade,2011-01-01,2011-01-01,false,p;q,high
                """);
        write("series.csv", """
                calendar,series,title,every_years,first_year,last_year,months,observed_from,observed_to,complete
                calendar,drill,A drill,1,2010,2016,3,2012-01-01,2016-12-31,true
                calendar,vote,A vote,2,2010,,11,2012-01-01,2017-06-30,true
                calendar,parade,A parade,,2012,,,2012-01-01,2017-06-30,true
                calendar,fair,A fair,1,2012,,,2012-01-01,2017-06-30,true
                """);
        write("other.csv", "milestone_id,starts_on\nfar,2012-02-02\n");
        write("job.yaml", """
                name: small
                title: Small
                zone: Asia/Seoul
                observation: {from: 2012-01-01}
                seed: 1
                launches:
                  series: ballistic
                  source: launches.csv
                  select: {class: [SRBM]}
                  coverage: {from: 2012-01-01, to: 2017-06-30}
                calendars:
                  - family: drills
                    title: Drills
                    source: calendar.csv
                    select: {series: [drill]}
                    coverage: {from: 2012-01-01, to: 2017-06-30}
                  - family: votes
                    title: Votes
                    source: calendar.csv
                    select: {series: [vote]}
                    coverage: {from: 2012-01-01, to: 2017-06-30}
                series: {source: series.csv}
                controls:
                  calendars:
                    - family: far
                      title: Far away
                      reason: nobody there knows
                      source: other.csv
                      coverage: {from: 2012-01-01, to: 2017-06-30}
                  displaced:
                    families: [drills]
                    days: [-3, 7, 30]
                    reason: the season stays
                hypotheses:
                  - id: H1
                    title: At drills
                    claim: Launches come at drills
                    role: primary
                    statistic: window_count
                    families: [drills]
                    window: {anchor: span, lo: 0, hi: 0}
                    direction: up
                    null: N10
                """);
        audit = Audit.of(Ingest.read(job().overWholeFiles(), LocalDate.MAX));
    }

    @Test
    void countsEveryRowOfEachFileOnceWhateverIsSelected() {
        assertThat(audit.coverage())
                .filteredOn(coverage -> coverage.series().equals(Coverage.ALL))
                .extracting(Coverage::calendar, Coverage::rows)
                .containsExactly(tuple("launches", 5L), tuple("calendar", 10L), tuple("other", 1L));
        assertThat(audit.coverage())
                .filteredOn(coverage -> coverage.series().equals("SRBM"))
                .singleElement()
                .satisfies(coverage -> {
                    assertThat(coverage.years()).containsExactly(Map.entry(2013, 4L));
                    assertThat(coverage.weekdays()).containsExactly(0L, 0L, 3L, 0L, 0L, 1L, 0L);
                    assertThat(coverage.months().get(4)).isEqualTo(4L);
                });
    }

    @Test
    void yearsOfARegularSeriesThatWereObservedMustHaveARow() {
        assertThat(texts(Remark.Kind.GAP)).containsExactly("calendar drill: 2014", "calendar vote: 2014");
    }

    @Test
    void rowsMustFitTheMonthsAndYearsOfTheirSeries() {
        assertThat(texts(Remark.Kind.OUT_OF_MONTHS)).containsExactly("calendar drill: drill-2015, 2015-08-03");
        assertThat(texts(Remark.Kind.OUT_OF_YEARS)).containsExactly("calendar parade: old, 2011-01-01");
    }

    @Test
    void closeRowsAreNamedByWhetherTheyShareASource() {
        assertThat(texts(Remark.Kind.DOUBLE)).containsExactly("launches SRBM: b and c, 3 days apart");
        assertThat(texts(Remark.Kind.CLOSE)).containsExactly("calendar talk: talk-1 and talk-2, 3 days apart");
    }

    @Test
    void supportIsCounted() {
        assertThat(texts(Remark.Kind.OPEN_END)).containsExactly("calendar drill: drill-2013, 2013-03-04");
        assertThat(texts(Remark.Kind.NO_DAY))
                .containsExactly("calendar drill: drill-2016, 2016-03", "launches cruise: e, 2014");
        assertThat(texts(Remark.Kind.SINGLE_SOURCE))
                .containsExactly(
                        "calendar drill: drill-2015, 2015-08-03",
                        "launches cruise: e, 2014",
                        "other other: far, 2012-02-02");
        assertThat(texts(Remark.Kind.LOW)).containsExactly("calendar drill: drill-2015, 2015-08-03");
    }

    @Test
    void catalogueAndDataAreComparedBothWays() {
        assertThat(texts(Remark.Kind.NOT_CATALOGUED)).containsExactly("calendar talk: ", "other other: ");
        assertThat(texts(Remark.Kind.NO_ROWS)).containsExactly("calendar fair: A fair");
    }

    @Test
    void theTextShowsFewOrAll() {
        String few = AuditText.of(audit, 2012, false);
        assertThat(few)
                .contains("launches                              5    .    .    4    1    .    .")
                .contains("2 years of a regular series without a row\n  calendar drill: 2014\n")
                .contains("3 rows that rest on one source\n  3 more: --details\n")
                .doesNotContain("SRBM  ");
        assertThat(AuditText.of(audit, 2012, true))
                .contains("  SRBM                                4    .    .    4    .    .    .")
                .contains("3 rows that rest on one source\n  calendar drill: drill-2015")
                .doesNotContain("--details");
    }

    @Test
    void controlsAreCountedWithTheirReasons() throws IOException {
        Job job = job();
        assertThat(ControlText.of(job, Ingest.read(job, LocalDate.of(2017, 6, 30))))
                .isEqualTo("""

                        4 negative controls
                          far                              1 days  nobody there knows
                          drills                          11 days  moved 3 times, 0 to 4 of them onto days of its own
                          why moved: the season stays
                        """);
    }

    private Job job() {
        return JobFile.read(folder.resolve("job.yaml"));
    }

    private List<String> texts(Remark.Kind kind) {
        return audit.remarks(kind).stream()
                .map(remark -> remark.where() + ": " + remark.text())
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
