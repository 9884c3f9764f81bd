package coincide.faults;

import java.util.List;

/** Rows 35 to 42. */
final class DateFaults {
    private static final String HEADER = "launch_id,launched_at";

    static final List<Fault> ROWS = List.of(
            Fault.of(35, "dates that are none", "the row is quarantined, with a hint")
                    .tried(
                            "2017-02-30",
                            0,
                            "launches.csv:2:2 [date-invalid] launched_at \"2017-02-30\" is not a calendar date"
                                    + " (February 2017 has 28 days). Row quarantined.",
                            job -> job.launches(HEADER, "a,2017-02-30"))
                    .tried(
                            "2017-13-01",
                            0,
                            "launches.csv:2:2 [date-invalid] launched_at \"2017-13-01\" is not a calendar date"
                                    + " (there is no month 13). Row quarantined.",
                            job -> job.launches(HEADER, "a,2017-13-01"))
                    .tried(
                            "0000",
                            0,
                            "launches.csv:2:2 [date-invalid] launched_at \"0000\" is not a calendar date"
                                    + " (there is no year 0000). Row quarantined.",
                            job -> job.launches(HEADER, "a,0000"))
                    .tried(
                            "20170704",
                            0,
                            "launches.csv:2:2 [date-invalid] launched_at \"20170704\" is not written as year-month-day."
                                    + " Row quarantined. Write it as 2017-07-04.",
                            job -> job.launches(HEADER, "a,20170704"))
                    .tried(
                            "04/07/2017",
                            0,
                            "launches.csv:2:2 [date-invalid] launched_at \"04/07/2017\" is not a calendar date"
                                    + " (day and month cannot be told apart). Row quarantined.",
                            job -> job.launches(HEADER, "a,04/07/2017")),
            Fault.of(36, "dates known to the month, or in doubt", "used, with their bounds and precision")
                    .tried(
                            "2017-07, 2017-07-04?, 2017-07-XX",
                            0,
                            "63 read =    63 used + 0 quarantined + 0 filtered",
                            job -> job.launches(HEADER, "a,2017-07", "b,2017-07-04?", "c,2017-07-XX"))
                    .tested("bounds and precision", "ingest.EdtfTest.keepsBoundsAndPrecision"),
            Fault.of(37, "a launch after the as-of date", "left out and counted")
                    .tried(
                            "run JOB --as-of 2020-12-31 --dry-run --out OUT",
                            "2021-01-01",
                            0,
                            "61 read =    60 used + 0 quarantined + 1 filtered",
                            job -> job.launches(HEADER, "a,2021-01-01")),
            Fault.of(38, "a time that occurred twice: 2015-08-14 23:45 in Pyongyang", "the first is taken and flagged")
                    .tried(
                            "of a launch",
                            0,
                            "launches.csv:2:2 [time-twice] launched_at \"2015-08-14T23:45[Asia/Pyongyang]\""
                                    + " occurred twice that day; the first of the two is taken."
                                    + " Write it with its offset.",
                            job -> job.launches(HEADER, "a,2015-08-14T23:45[Asia/Pyongyang]")),
            Fault.of(39, "a time that never was: 2018-05-04 23:45 in Pyongyang", "the row is quarantined")
                    .tried(
                            "of a launch",
                            0,
                            "launches.csv:2:2 [time-gap] launched_at \"2018-05-04T23:45[Asia/Pyongyang]\" does not"
                                    + " exist in Asia/Pyongyang: clocks were put forward over it. Row quarantined.",
                            job -> job.launches(HEADER, "a,2018-05-04T23:45[Asia/Pyongyang]")),
            Fault.of(40, "2017-07-04 09:10 in Pyongyang", "00:40 UTC")
                    .tested("half an hour behind Seoul", "ingest.WhenTest.findsInstantAndLocalDay"),
            Fault.of(41, "July 1988 in Seoul, in summer time", "ten hours ahead of UTC")
                    .tested("00:30 is 14:30 UTC of the day before", "ingest.WhenTest.findsInstantAndLocalDay"),
            Fault.of(42, "the machine's zone and locale are those of Tokyo, New York, Turkey, Egypt", "the same bytes")
                    .tested("the report", "report.ReportPageTest.isTheSameByteForByteInAnyLocaleAndZone")
                    .tested("whole runs", "cli.ForeignMachineTest.zoneLanguageLettersAndCoresChangeNoByte"));

    private DateFaults() {}
}
