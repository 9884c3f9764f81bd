package coincide.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coincide.ingest.Ingest;
import coincide.ingest.WholeFiles;
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
                milestone_id,series,starts_on,ends_on,scheduled,sources,confidence,status
                drill-2012,drill,2012-03-05,2012-03-09,true,p;q,high,
                drill-2013,drill,2013-03-04,,true,p;q,high,
                drill-2015,drill,2015-08-03,2015-08-07,true,p;general-knowledge,low,
                drill-2016,drill,2016-04,2016-04,true,p;q,high,
                drill-2017,drill,2017-03-06,2017-03-06,true,computed,high,cancelled
                vote-2012,vote,2012-11-06,2012-11-06,true,p;q,high,
                vote-2016,vote,2016-11-08,2016-11-08,true,p;q,high,
                talk-1,talk,2014-01-01,2014-01-01,false,p;q,high,
                talk-2,talk,2014-01-04,2014-01-04,false,q;r,high,
                talk-3,talk,2014-01-08,2014-01-08,false,q;r,high,
                old,parade,2011-01-01,2011-01-01,false,p;q,high,
                spring-2012,spring,2012-04-01,2012-04-01,true,p;q,high,
                """);
        write("series.csv", """
                calendar,series,title,every_years,first_year,last_year,months,observed_from,observed_to,complete
                calendar,drill,A drill,1,2010,2016,3,2012-01-01,2017-12-31,true
                calendar,vote,A vote,2,2010,,11,2012-01-01,2017-06-30,true
                calendar,parade,A parade,,2012,,,2012-01-01,2017-06-30,true
                calendar,fair,A fair,1,2012,,,2012-01-01,2017-06-30,true
                calendar,spring,A spring,1,2012,,4,2012-01-01,2013-12-31,false
                far,drill,Far,4,1980,,,1984-01-01,2013-12-31,true
                """);
        Files.createDirectory(folder.resolve("far"));
        write("far.csv", "milestone_id,starts_on,series\nfar,2012-02-02,drill\nlate,2030-02-02,drill\n");
        write("far/calendar.csv", "milestone_id,starts_on,ends_on\nx0,2013-02-03,2013-02-03\n");
        write("far/launches.csv", "milestone_id,starts_on,ends_on\nx1,2013-02-02,2013-02-02\n");
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
                      source: far.csv
                      coverage: {from: 2012-01-01, to: 2017-06-30}
                    - family: both
                      title: A calendar as control
                      reason: nobody looks
                      source: calendar.csv
                      select: {series: [talk]}
                      coverage: {from: 2014-01-02, to: 2017-06-30}
                    - family: namesake
                      title: Another file of the same name
                      reason: elsewhere
                      source: far/launches.csv
                      coverage: {from: 2012-01-01, to: 2017-06-30}
                    - family: elsewhere
                      title: A calendar of the same name
                      reason: other folder
                      source: far/calendar.csv
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
        audit = Audit.of(WholeFiles.read(job()));
    }

    @Test
    void countsEveryRowOfEachFileOnceWhateverIsSelected() {
        assertThat(audit.counts())
                .filteredOn(counts -> counts.series().equals(RowCounts.ALL))
                .extracting(RowCounts::calendar, RowCounts::rows)
                .containsExactly(
                        tuple("launches", 5L),
                        tuple("calendar", 12L),
                        tuple("far", 2L),
                        tuple("far/calendar", 1L),
                        tuple("far/launches.csv", 1L));
        assertThat(audit.counts())
                .filteredOn(counts -> counts.series().equals("SRBM"))
                .singleElement()
                .satisfies(counts -> {
                    assertThat(counts.years()).containsExactly(Map.entry(2013, 4L));
                    assertThat(counts.weekdays()).containsExactly(0L, 0L, 3L, 0L, 0L, 1L, 0L);
                    assertThat(counts.months().get(4)).isEqualTo(4L);
                });
    }

    /** Not 1984 for the series of four years: an edition before its observation would do. */
    @Test
    void yearsOfARegularSeriesThatWereObservedMustHaveARow() {
        assertThat(texts(Remark.Kind.GAP))
                .containsExactly(
                        "calendar drill: 2014",
                        "calendar vote: 2014",
                        "far drill: 1987",
                        "far drill: 1991",
                        "far drill: 1995",
                        "far drill: 1999",
                        "far drill: 2003",
                        "far drill: 2007",
                        "far drill: 2011");
        assertThat(texts(Remark.Kind.NOT_READ)).containsExactly("calendar spring: 2013");
    }

    @Test
    void rowsMustFitTheMonthsAndYearsOfTheirSeries() {
        assertThat(texts(Remark.Kind.OUT_OF_MONTHS))
                .containsExactly("calendar drill: drill-2015, 2015-08-03", "calendar drill: drill-2016, 2016-04");
        assertThat(texts(Remark.Kind.OUT_OF_YEARS))
                .containsExactly("calendar drill: drill-2017, 2017-03-06", "calendar parade: old, 2011-01-01");
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
                .containsExactly("calendar drill: drill-2016, 2016-04", "launches cruise: e, 2014");
        assertThat(texts(Remark.Kind.SINGLE_SOURCE))
                .containsExactly(
                        "calendar drill: drill-2015, 2015-08-03",
                        "far drill: far, 2012-02-02",
                        "far drill: late, 2030-02-02",
                        "far/calendar far/calendar: x0, 2013-02-03",
                        "far/launches.csv far/launches.csv: x1, 2013-02-02",
                        "launches cruise: e, 2014");
        assertThat(texts(Remark.Kind.LOW)).containsExactly("calendar drill: drill-2015, 2015-08-03");
    }

    @Test
    void catalogueAndDataAreComparedBothWays() {
        assertThat(texts(Remark.Kind.NOT_CATALOGUED))
                .containsExactly(
                        "calendar talk: ", "far/calendar far/calendar: ", "far/launches.csv far/launches.csv: ");
        assertThat(texts(Remark.Kind.NO_ROWS)).containsExactly("calendar fair: A fair");
    }

    @Test
    void theTextShowsFewOrAll() {
        String few = AuditText.of(audit, 2012, 2017, false);
        assertThat(few.lines())
                .containsSequence(
                        "Rows by year of their first day",
                        "                 all <12 12 13 14 15 16 17 >17",
                        "launches           5   .  .  4  1  .  .  .   .",
                        "calendar          12   1  3  1  3  1  2  1   .",
                        "far                2   .  1  .  .  .  .  .   1",
                        "far/calendar       1   .  .  1  .  .  .  .   .",
                        "far/launches.csv   1   .  .  1  .  .  .  .   .");
        assertThat(few)
                .contains("known to be incomplete: 1\n  calendar spring: 2013\n")
                .contains("Rows that rest on one source or none: 6\n  6 more: --details\n")
                .doesNotContain("SRBM  ", ": 0\n");
        assertThat(AuditText.of(audit, 2012, 2017, true))
                .contains("  SRBM ")
                .contains("Rows that rest on one source or none: 6\n  calendar drill: drill-2015")
                .doesNotContain("--details");
    }

    @Test
    void controlsAreCountedWithTheirReasons() {
        Job job = job();
        assertThat(ControlText.of(job, Ingest.read(job, LocalDate.of(2017, 6, 30))))
                .isEqualTo("""
                        4 unrelated calendars as negative controls
                          far                           1 days  nobody there knows
                          both                          2 days  nobody looks
                          namesake                      1 days  elsewhere
                          elsewhere                     1 days  other folder

                        3 calendars displaced by -3 to 30 days as negative controls: the season stays
                          drills                       11 days  2 of 3 share no day with the true one
                        """);
    }

    private Job job() {
        return JobFile.read(folder.resolve("job.yaml"));
    }

    private List<String> texts(Remark.Kind kind) {
        return audit.remarks(kind).stream()
                .map(remark -> remark.calendar() + " " + remark.series() + ": " + remark.text())
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
