package coincide.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing wrong at a time, and what the reader is told. */
class JobFaultTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
seed: 7 | sede: 7 | job.yaml:5:1 [unknown-key] sede is not a key of the plan. Did you mean "seed"?
seed: 7 | sede: 7 | job.yaml:1:1 [missing-key] The plan has no "seed". Add it. Expected a whole number of at most 64 bits, the key of all random streams.
seed: 7 | seed: seven | job.yaml:5:7 [wrong-type] seed "seven" is text. Expected a whole number of at most 64 bits, the key of all random streams.
seed: 7 | seed: 012 | job.yaml:5:7 [wrong-type] seed "012" is text. Expected a whole number of at most 64 bits, the key of all random streams.
seed: 7 | seed: 7\\nseed: 8 | job.yaml:6:1 [duplicate-key] seed is given twice, first at line 5. Keep one of them.
name: small | name: Small/../x | job.yaml:1:7 [out-of-range] name "Small/../x" cannot be used. Expected a folder name: lower case letters, digits, - and _.
title: A small plan | title: | job.yaml:2:7 [wrong-type] title "null" is empty. Expected text that is not empty.
zone: Asia/Seoul | zone: Asia/Soeul | job.yaml:3:7 [unknown-zone] zone "Asia/Soeul" is not the name of a time zone. Did you mean "Asia/Seoul"?
zone: Asia/Seoul | zone: "+09:00" | job.yaml:3:7 [unknown-zone] zone "+09:00" is not the name of a time zone. Write a name of the time zone database, for example Asia/Seoul.
observation: {from: 2012-01-01 | observation: {from: 2017-02-30 | job.yaml:4:21 [date-invalid] observation.from "2017-02-30" is not a calendar date (February 2017 has 28 days). Fix it.
observation: {from: 2012-01-01 | observation: {from: 2021-01-01 | job.yaml:4:37 [period] observation.to "2020-12-31" is before observation.from, 2021-01-01. Swap them, or fix the one that is wrong.
observation: {from: 2012-01-01, to: 2020-12-31} | observation: {from: 2021-01-01} | job.yaml:4:14 [period] observation shares no day with launches.coverage.
observation: {from: 2012-01-01 | observation: {from: 20120101 | job.yaml:4:21 [wrong-type] observation.from "20120101" is a whole number. Expected a day of the calendar as year-month-day, for example 2017-07-04.
data/launches.csv | ../../etc/passwd | job.yaml:8:11 [path] launches.source "../../etc/passwd" does not stay below the root. Write a path below the root.
data/launches.csv | a/../../etc | job.yaml:8:11 [path] launches.source "a/../../etc" does not stay below the root. Write a path below the root.
data/launches.csv | /etc/passwd | job.yaml:8:11 [path] launches.source "/etc/passwd" is an absolute path. Write a path below the root.
data/launches.csv | "data/**/launches.csv" | job.yaml:8:11 [path] launches.source "data/**/launches.csv" enters folders of any depth by **. Write a path below the root.
data/launches.csv | "data/20*/launches.csv" | OK
data/launches.csv | "hdfs://node:8020/data/20*/launches.csv" | OK
data/launches.csv | "abfs://box@account/launches.csv" | OK
data/launches.csv | "s3a://KEY:SECRET@bucket/launches.csv" | job.yaml:8:3 [secret] launches.source holds a password. Leave it to the settings of the store.
data/launches.csv | "file:///data/../etc/passwd" | job.yaml:8:11 [path] launches.source "file:///data/../etc/passwd" leads upwards. Write a path below the root.
data/launches.csv | "s3a://bucket" | job.yaml:8:11 [path] launches.source "s3a://bucket" names no file of the store. Write a path below the root.
data/launches.csv | "a\\0b" | job.yaml:8:11 [path] launches.source "a\\u{0}b" is not a path (Nul character not allowed). Write a path below the root.
data/launches.csv | data/launches.csv\\n  format: cvs | job.yaml:9:11 [unknown-value] launches.format "cvs" is not known here. Did you mean "csv"?
data/launches.csv | data/launches.csv\\n  sheet: Tests | job.yaml:9:3 [unused-key] launches.sheet is not used by the format csv. Remove it.
data/launches.csv | data/launches.jsonl\\n  header_row: 2 | job.yaml:9:3 [unused-key] launches.header_row is not used by the format jsonl. Remove it.
data/launches.csv | data/launches.csv\\n  format: xlsx\\n  header_row: 0 | job.yaml:10:15 [out-of-range] launches.header_row "0" cannot be used. Expected the row of the sheet that names the columns, 1 to 1000.
data/launches.csv | data/launches.xlsx\\n  sheet: Tests\\n  header_row: 2 | OK
data/holidays.csv | data/holidays.csv\\n    zone: Asia/Seoul | job.yaml:14:5 [unused-key] calendars[0].zone is not used by the format csv. Remove it.
data/holidays.csv | data/holidays.ics\\n    zone: Asia/Soeul | job.yaml:14:11 [unknown-zone] calendars[0].zone "Asia/Soeul" is not the name of a time zone. Did you mean "Asia/Seoul"?
data/holidays.csv | data/holidays.ics\\n    zone: Asia/Seoul | OK
  series: ballistic | series: [x] | job.yaml:7:11 [wrong-type] launches.series is a list. Expected a name in lower case letters, digits and _.
  series: ballistic | series: no | OK
family: holidays | famly: holidays | job.yaml:11:5 [unknown-key] calendars[0].famly is not a key of calendars[0]. Did you mean "family"?
    title: Holidays | traits: {fixd: true} | job.yaml:12:14 [unknown-key] calendars[0].traits.fixd is not a key of calendars[0].traits. Did you mean "fixed"?
    title: Holidays | traits: {fixed: no} | job.yaml:12:21 [wrong-type] calendars[0].traits.fixed "no" is text. Expected true or false.
    title: Holidays | select: {serie: [a]} | job.yaml:12:14 [unknown-column] calendars[0].select.serie is not a column of ours. Did you mean "series"?
    title: Holidays | mapping: {stars_on: a} | job.yaml:12:15 [unknown-column] calendars[0].mapping.stars_on is not a column of ours. Did you mean "starts_on"?
    title: Holidays | select: {fixed: [true]} | job.yaml:12:22 [wrong-type] calendars[0].select.fixed[0] "true" is a truth value. Expected a value as the file writes it, in quotation marks where it looks like a number or a truth value.
id: H2 | id: H1 | job.yaml:25:9 [repeated] hypotheses[1].id "H1" is taken by hypotheses[0]. Give it its own name.
role: secondary | role: secundary | job.yaml:28:11 [unknown-value] hypotheses[1].role "secundary" is not known here. Did you mean "secondary"?
{anchor: end, lo: 1, hi: 7} | {anchor: end, lo: 7, hi: 1} | job.yaml:31:13 [window] hypotheses[1].window ends before it begins: lo 7 is above hi 1. Swap them, or measure from the span.
{anchor: end, lo: 1, hi: 7} | {anchor: ende, lo: 1, hi: 7} | job.yaml:31:22 [unknown-value] hypotheses[1].window.anchor "ende" is not known here. Did you mean "end"?
{anchor: end, lo: 1, hi: 7} | {anchor: end, lo: 1, hi: 700} | job.yaml:31:38 [out-of-range] hypotheses[1].window.hi "700" cannot be used. Expected a whole number of days, -366 to 366.
{anchor: end, lo: 1, hi: 7} | {anchor: span, lo: 1, hi: -1} | OK
union_of: [H1, H2] | union_of: [H1, HO2] | job.yaml:39:20 [unknown-hypothesis] hypotheses[2].union_of[1] "HO2" is not a hypothesis of the plan. Did you mean "H2"?
union_of: [H1, H2] | union_of: [H1, H3] | job.yaml:39:20 [union] hypotheses[2].union_of[1] "H3" is not a window_count of families. Name hypotheses that have a window.
union_of: [H1, H2] | union_of: [H1, H1] | job.yaml:39:15 [repeated] hypotheses[2].union_of names something twice. Expected a list of at least one hypothesis of the statistic window_count.
union_of: [H1, H2] | months: [1] | job.yaml:34:5 [missing-key] hypotheses[2] has no "families". The statistic window_count needs it.
union_of: [H1, H2] | months: [1] | job.yaml:39:5 [unused-key] hypotheses[2].months is not used by the statistic window_count. Remove it.
union_of: [H1, H2] | families: [holidys]\\n    window: {anchor: end, lo: 1, hi: 2} | job.yaml:39:16 [unknown-family] hypotheses[2].families[0] "holidys" is not a family of the plan. Did you mean "holidays"?
seed: 7 | seed: 7\\nprofiles: {lags: 62} | job.yaml:6:18 [bins] profiles.lags "62" does not fit: 62 lags are no multiple of bins of 5 days. Make lags a multiple of bin.
seed: 7 | seed: 7\\nprofiles: {bin: 7} | job.yaml:6:17 [bins] profiles.bin "7" does not fit: 60 lags are no multiple of bins of 7 days. Make lags a multiple of bin.
seed: 7 | seed: 7\\nprofiles: {bin: 0} | job.yaml:6:17 [out-of-range] profiles.bin "0" cannot be used. Expected the days of a bin, 1 to 366.
seed: 7 | seed: 7\\nprofiles: {lag: 30} | job.yaml:6:12 [unknown-key] profiles.lag is not a key of profiles. Did you mean "lags"?
seed: 7 | seed: 7\\nprofiles: {lags: 28, bin: 7} | OK
seed: 7 | seed: 7\\noutlook: {horizons: [7, 14], decides: 14, hypotheses: [H1], selections: [{name: big, select: {class: [SLV]}}]} | OK
seed: 7 | seed: 7\\noutlook: {horizons: [14, 7], decides: 14, hypotheses: [H1]} | job.yaml:6:26 [order] outlook.horizons[1] "7" is shorter than the one before. Write the shortest first.
seed: 7 | seed: 7\\noutlook: {horizons: [7, 14], decides: 30, hypotheses: [H1]} | job.yaml:6:39 [unknown-horizon] outlook.decides "30" is not one of outlook.horizons. Name one of them.
seed: 7 | seed: 7\\noutlook: {horizons: [7], decides: 7, hypotheses: [H9]} | job.yaml:6:51 [unknown-hypothesis] outlook.hypotheses[0] "H9" is not a hypothesis of the plan. Did you mean "H1"?
seed: 7 | seed: 7\\noutlook: {horizons: [7], decides: 7, hypotheses: [H1], burn_in_years: 1} | job.yaml:6:71 [out-of-range] outlook.burn_in_years "1" cannot be used. Expected a number of years before the first scored forecast, 3 to 50.
seed: 7 | seed: 7\\noutlook: {horizons: [7], decides: 7, hypotheses: [H1], selections: [{name: all, select: {class: [SLV]}}]} | job.yaml:6:76 [reserved] outlook.selections[0].name "all" names what is declared, which is always there. Give it another name.
seed: 7 | seed: 7\\noutlook: {horizons: [7], decides: 7, hypotheses: [H1], published: {source: ../x.csv}} | job.yaml:6:76 [path] outlook.published.source "../x.csv" does not stay below the root. Write a path below the root.
seed: 7 | seed: 7\\nliterature: {findings: {source: ../x.csv}} | job.yaml:6:33 [path] literature.findings.source "../x.csv" does not stay below the root. Write a path below the root.
seed: 7 | seed: 7\\nliterature: {finding: {source: x.csv}} | job.yaml:6:14 [unknown-key] literature.finding is not a key of literature. Did you mean "findings"?
seed: 7 | seed: 7\\nliterature: {findings: {source: x.csv, mapping: {claims: y}}} | job.yaml:6:50 [unknown-column] literature.findings.mapping.claims is not a column of ours. Did you mean "claim"?
seed: 7 | seed: 7\\nliterature: {readings: {source: x.csv, mapping: {launch_dat: y}}} | job.yaml:6:50 [unknown-column] literature.readings.mapping.launch_dat is not a column of ours. Did you mean "launch_date"?
seed: 7 | seed: 7\\nnulls: {injection_histories: 20} | job.yaml:6:30 [out-of-range] nulls.injection_histories "20" cannot be used. Expected the number of simulated histories that size and power are measured on, 99 to 100000.
seed: 7 | seed: 7\\nnulls: {injection_histories: many} | job.yaml:6:30 [wrong-type] nulls.injection_histories "many" is text. Expected the number of simulated histories that size and power are measured on, 99 to 100000.
seed: 7 | seed: 7\\nnulls: {injection_replicates: 9} | job.yaml:6:31 [out-of-range] nulls.injection_replicates "9" cannot be used. Expected a whole number of replicates, 99 to 10000000.
seed: 7 | seed: 7\\nnulls: {injection_replicate: 999} | job.yaml:6:9 [unknown-key] nulls.injection_replicate is not a key of nulls. Did you mean "injection_replicates"?
direction: either | direction: either\\n    named: [N3x] | job.yaml:41:13 [unknown-value] hypotheses[2].named[0] "N3x" is not known here. Did you mean "N3m"?
direction: either | direction: either\\n    named: [N7] | job.yaml:41:13 [null-model] hypotheses[2].named[0] "N7" does not fit a window_count without one calendar to move. Use one of N1, N2, N3y, N3q, N3m, N4y, N4h, N5, N6, N10, N10c, N11.
{anchor: end, lo: 1, hi: 7} | {anchor: end, lo: 1, hi: 7}\\n    grid: [{anchor: end, lo: 1, hi: 7}] | job.yaml:32:12 [repeated] hypotheses[1].grid[0] repeats the window of the hypothesis. Remove it from the grid.
direction: either | direction: either\\n    eras: [{from: 2012-01-01, to: 2013-01-01}, {from: 2012-06-01}] | job.yaml:41:55 [period] hypotheses[2].eras[1].from "2012-06-01" begins before hypotheses[2].eras[0] has ended. Eras are in order and share no day.
seed: 7 | seed: 7\\nseries: {sorce: a.csv} | job.yaml:6:10 [unknown-key] series.sorce is not a key of series. Did you mean "source"?
seed: 7 | seed: 7\\nseries: {source: a.csv, mapping: {serie: b}} | job.yaml:6:35 [unknown-column] series.mapping.serie is not a column of ours. Did you mean "series"?
seed: 7 | seed: 7\\nseries: {source: ../a.csv} | job.yaml:6:18 [path] series.source "../a.csv" does not stay below the root. Write a path below the root.
seed: 7 | seed: 7\\ncontrols: {displaced: {families: [holidys], days: [30], reason: x}} | job.yaml:6:35 [unknown-family] controls.displaced.families[0] "holidys" is not a family of the plan. Did you mean "holidays"?
seed: 7 | seed: 7\\ncontrols: {displaced: {families: [holidays], days: [0], reason: x}} | job.yaml:6:53 [out-of-range] controls.displaced.days[0] "0" cannot be used. Expected a whole number of days, -366 to 366, not 0.
seed: 7 | seed: 7\\ncontrols: [] | job.yaml:6:11 [wrong-type] controls is a list. Expected a group with the keys window, calendars and displaced: calendars that launches cannot follow.
seed: 7 | seed: 7\\ngrid: {unit: []} | job.yaml:6:8 [unknown-key] grid.unit is not a key of grid. Did you mean "units"?
seed: 7 | seed: 7\\ngrid: {units: [{quiet_days: 0}]} | job.yaml:6:29 [out-of-range] grid.units[0].quiet_days "0" cannot be used. Expected a number of whole days, 1 to 366.
seed: 7 | seed: 7\\ngrid: {imputations: 1} | job.yaml:6:21 [out-of-range] grid.imputations "1" cannot be used. Expected a number of completed histories, 0 or 2 to 1000.
seed: 7 | seed: 7\\ngrid: {nulls: [N12]} | job.yaml:6:16 [unknown-value] grid.nulls[0] "N12" is not known here. Did you mean "N1"?
seed: 7 | seed: 7\\ngrid: {harmonics: [3, 2]} | job.yaml:6:23 [repeated] grid.harmonics[1] "2" repeats nulls.harmonics. Remove it.
seed: 7 | seed: 7\\ngrid: {selections: [{name: all, select: {class: [SLV]}}]} | job.yaml:6:28 [reserved] grid.selections[0].name "all" names what is declared, which is always there. Give it another name.
seed: 7 | seed: 7\\ngrid: {selections: [{name: big, select: {clas: [SLV]}}]} | job.yaml:6:42 [unknown-column] grid.selections[0].select.clas is not a column that launches are told by. Did you mean "class"?
seed: 7 | seed: 7\\ngrid: {periods: [{name: a, blocks: [{from: 2013-01-01}]}, {name: a, blocks: [{from: 2014-01-01}]}]} | job.yaml:6:66 [repeated] grid.periods[1].name "a" is taken by grid.periods[0]. Give it its own name.
seed: 7 | seed: 7\\ngrid: {periods: [{name: a, blocks: [{from: 2013-01-01, to: 2014-01-01}, {from: 2014-01-01}]}]} | job.yaml:6:80 [period] grid.periods[0].blocks[1].from "2014-01-01" begins before the block above has ended. Blocks are in order and share no day.
seed: 7 | seed: 7\\ngrid: {periods: [{name: a, blocks: [{from: 2013-01-32}]}]} | job.yaml:6:44 [date-invalid] grid.periods[0].blocks[0].from "2013-01-32" is not a calendar date (January 2013 has 31 days). Fix it.
seed: 7 | seed: 7\\ngrid: {units: [{quiet_days: 30}], next_day: true, periods: [{name: a, blocks: [{from: 2013-01-01, to: 2014-01-01}, {from: 2014-01-02}]}]} | OK
family: holidays | family: launches | job.yaml:11:13 [reserved] calendars[0].family "launches" names something else. Give it another name.
seed: 7 | seed: 7\\ncontrols: {calendars: [{family: holidays, title: x, reason: y, source: a.csv, coverage: {from: 2012-01-01, to: 2020-12-31}}]} | job.yaml:6:33 [repeated] controls.calendars[0].family "holidays" is taken by calendars[0]. Give it its own name.
seed: 7 | seed: 7\\ncontrols: {calendars: [{family: moons, title: x, source: a.csv, coverage: {from: 2012-01-01, to: 2020-12-31}}]} | job.yaml:6:24 [missing-key] controls.calendars[0] has no "reason". Add it. Expected text that is not empty.
seed: 7 | \\tseed: 7 | job.yaml:5:1 [yaml] The file is not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation). Indent with spaces, not with tabs.
seed: 7 | seed: !!javax.script.ScriptEngineManager [] | job.yaml:5:7 [yaml-tag] The tag "tag:yaml.org,2002:javax.script.ScriptEngineManager" is not read. Remove it: values are plain.
seed: 7 | seed: *none | job.yaml:5:7 [yaml] The alias *none names no finished value.
seed: 7 | seed: 7\\n"@class": java.lang.Thread | job.yaml:6:1 [unknown-key] @class is not a key of the plan. Known: name, title, root, zone, observation, seed, alpha, smallest_effect, launches, calendars, series, controls, nulls, grid, profiles, outlook, literature, hypotheses.
seed: 7 | seed: 7\\n"a\\e[31m\\nb": 1 | job.yaml:6:1 [unknown-key] a\\u{1b}[31m\\nb is not a key of the plan. Known: name, title, root, zone, observation, seed, alpha, smallest_effect, launches, calendars, series, controls, nulls, grid, profiles, outlook, literature, hypotheses.
""")
    void saysWhatIsWrongWhereAndWhatToDo(String before, String after, String told) throws IOException {
        assertThat(Drafts.VALID).contains(before);
        String real = after.replace("\\n", "\n").replace("\\t", "\t");
        if (after.contains("\\e")) {
            real = "seed: 7\n\"a\\e[31m\\nb\": 1";
        }
        var problems = Drafts.problems(folder, Drafts.VALID.replace(before, real));
        if (told.equals("OK")) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).contains(told);
        }
    }

    /** The third hypothesis, from its role on, written anew. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
role: secondary; statistic: follow_up; days: 7; null: N3y | OK
role: secondary; statistic: follow_up; null: N3y | job.yaml:34:5 [missing-key] hypotheses[2] has no "days". The statistic follow_up needs it.
role: secondary; statistic: follow_up; days: 0; null: N3y | job.yaml:39:11 [out-of-range] hypotheses[2].days "0" cannot be used. Expected a number of whole days after a launch day, 1 to 366.
role: secondary; statistic: follow_up; days: 7; null: N10 | job.yaml:40:11 [null-model] hypotheses[2].null "N10" does not fit a follow_up. Use one of N3y.
role: secondary; statistic: subset_contrast; union_of: [H1]; subset: {quiet_days: 30}; null: N3y | OK
role: secondary; statistic: subset_contrast; union_of: [H1]; subset: {classes: [SLV]}; null: N3y | OK
role: secondary; statistic: subset_contrast; union_of: [H1]; null: N3y | job.yaml:34:5 [missing-key] hypotheses[2] has no "subset". The statistic subset_contrast needs it.
role: secondary; statistic: subset_contrast; union_of: [H3]; subset: {quiet_days: 30}; null: N3y | job.yaml:39:16 [union] hypotheses[2].union_of[0] "H3" is not a window_count of families. Name hypotheses that have a window.
role: secondary; statistic: subset_contrast; union_of: [H1]; subset: {}; null: N3y | job.yaml:40:13 [out-of-range] hypotheses[2].subset cannot be used. Expected the launch days to set against the others: {quiet_days} without a launch before them, or {classes} of weapons.
role: secondary; statistic: subset_contrast; union_of: [H1]; subset: {gap: 3}; null: N3y | job.yaml:40:14 [unknown-key] hypotheses[2].subset.gap is not a key of hypotheses[2].subset. Known: quiet_days, classes.
role: secondary; statistic: weekday; null: N3y | OK
role: secondary; statistic: weekday; hours: [5]; null: N3y | job.yaml:39:5 [unused-key] hypotheses[2].hours is not used by the statistic weekday. Remove it.
role: described; statistic: hour_share; hours: [5, 6]; null: N1 | OK
role: described; statistic: hour_share; hours: [5, 24]; null: N1 | job.yaml:39:16 [out-of-range] hypotheses[2].hours[1] "24" cannot be used. Expected an hour, 0 to 23.
role: secondary; statistic: hour_share; hours: [5, 6]; null: N1 | job.yaml:37:11 [role] hypotheses[2].role "secondary" does not fit the statistic hour_share. It has no test: use described.
role: described; statistic: trend; null: N1 | OK
role: primary; statistic: trend; null: N1 | job.yaml:37:11 [role] hypotheses[2].role "primary" does not fit the statistic trend. It has no test: use described.
role: primary; statistic: none; reason: No data.; null: N10 | OK
role: primary; statistic: none; null: N10 | job.yaml:34:5 [missing-key] hypotheses[2] has no "reason". The statistic none needs it.
role: primary; statistic: none; reason: ""; null: N10 | job.yaml:39:13 [out-of-range] hypotheses[2].reason "" cannot be used. Expected text that says why the claim cannot be tested; what is measured is then only described.
role: described; statistic: none; reason: No data.; null: N10 | job.yaml:37:11 [role] hypotheses[2].role "described" does not fit the statistic none. It has no estimate: use primary or secondary.
role: described; statistic: window_count; union_of: [H1]; reason: No data.; null: N10 | job.yaml:40:5 [unused-key] hypotheses[2].reason is not used by the role described. Remove it.
role: secondary; statistic: window_count; union_of: [H1]; reason: No data.; null: N10 | OK
""")
    void saysWhatAStatisticNeeds(String written, String told) throws IOException {
        String third =
                "role: described\n    statistic: window_count\n    union_of: [H1, H2]\n    direction: either\n    null: N10";
        assertThat(Drafts.VALID).contains(third);
        String anew = written.replace("; ", "\n    ") + "\n    direction: either";
        var problems = Drafts.problems(folder, Drafts.VALID.replace(third, anew));
        if (told.equals("OK")) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).contains(told);
        }
    }

    @Test
    void tellsEverythingAtOnceInTheOrderOfTheFile() throws IOException {
        String many = Drafts.VALID
                .replace("zone: Asia/Seoul", "zone: Nowhere")
                .replace("seed: 7", "seed: x")
                .replace("role: secondary", "role: y")
                .replace("[H1, H2]", "[H1, H9]");
        assertThat(Drafts.problems(folder, many))
                .extracting(problem -> problem.split(" ")[0])
                .containsExactly("job.yaml:3:7", "job.yaml:5:7", "job.yaml:28:11", "job.yaml:39:20");
    }

    @Test
    void refusesAnAliasBomb() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            bomb.append("a%1$s: &a%1$s [".formatted(i));
            bomb.append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }
        assertThat(Drafts.problems(folder, bomb.toString()))
                .containsExactly(
                        "job.yaml:5:20 [yaml-limit] The file stands for more than 50000 values. Use fewer aliases.");
    }

    @Test
    void takesAModestAlias() throws IOException {
        String alias = Drafts.VALID
                .replace(
                        "families: [holidays]\n    window: {anchor: span",
                        "families: &f [holidays]\n    window: {anchor: span")
                .replace("families: [holidays]\n    window: {anchor: end", "families: *f\n    window: {anchor: end");
        assertThat(Drafts.read(folder, alias).hash())
                .isEqualTo(Drafts.read(folder, Drafts.VALID).hash());
    }

    @Test
    void refusesDepthSizeAndForeignBytes() throws IOException {
        assertThat(Drafts.problems(folder, "a: " + "[".repeat(50)))
                .containsExactly("job.yaml:1:24 [yaml-limit] Values are nested more than 20 deep.");
        assertThat(Drafts.problems(folder, "#".repeat((1 << 20) + 1)))
                .containsExactly("job.yaml [yaml-limit] The file has more than 1048576 bytes.");
        Path latin = Files.write(folder.resolve("job.yaml"), "name: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> JobFile.read(latin)))
                .hasMessageContaining("[encoding] The file is not UTF-8. Save it as UTF-8.");
        assertThat(Drafts.problems(folder, "")).containsExactly("job.yaml [empty-file] The file is empty.");
        assertThat(Drafts.problems(folder, "# nothing\n")).containsExactly("job.yaml [empty-file] The file is empty.");
        assertThat(Drafts.problems(folder, "just text"))
                .containsExactly("job.yaml:1:1 [wrong-type] The plan \"just text\" is text."
                        + " Expected groups of keys: name, title, zone, observation and so on.");
        assertThat(Drafts.problems(folder, Drafts.VALID + "---\nname: second\n"))
                .containsExactly("job.yaml:42:1 [yaml] A second document begins here. Keep one document a file.");
    }
}
