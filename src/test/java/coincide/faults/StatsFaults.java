package coincide.faults;

import java.util.List;

/** Rows 64 to 68. */
final class StatsFaults {
    static final List<Fault> ROWS = List.of(
            Fault.of(64, "hardly any launches", "not testable, with the reason; no NaN")
                    .tested("none", 0, "not testable", "cli.BadInputTest.zeroLaunchesAreAnAnswer")
                    .tested(
                            "fewer than the test needs",
                            "analysis.JudgeTest.whatIsNotTestableLeavesTheFamilyWithItsReason")
                    .tested("no NaN in any table", "cli.EveryTableTest.holdsOnlyWhatTheCodebookAllows")
                    .notProved("runs of one launch, of two, of launches on one day, of a window longer than the data"),
            Fault.of(65, "a calendar that covers part of the period", "exposure is cut to what both cover, and said so")
                    .tested(
                            "a period not yet observed",
                            0,
                            "not testable",
                            "cli.RunTest.aPeriodThatIsNotYetObservedIsNotTestable")
                    .tested("on the page", "report.TimelineTest.whatIsNotCollectedLiesOutside"),
            Fault.of(66, "ties, two launches a day, overlapping milestones", "a rule that is documented")
                    .tested("equally near on both sides", "engine.LagsTest.nearestPrefersTheUpcomingOfTwoEquallyClose")
                    .tested(
                            "the same in the kernel",
                            "stats.NearestLagTest.isSignedZeroInsideAndTiesToTheUpcomingMilestone")
                    .tested("launches close together", "stats.LaunchUnitsTest.chainsRunsFromLaunchToLaunch")
                    .tested(
                            "equal days of one family",
                            "analysis.CalendarTest.equalDaysOfAFamilyAreOneMilestoneKnownFromTheEarliestDay")
                    .tested("overlaps", "stats.IntervalIndexTest.findsWhatLookingAtEachIntervalFinds"),
            Fault.of(67, "other numbers of cores and partitions, rows in another order", "the same bytes")
                    .tested("one core and two", "cli.RunTest.sameInputsGiveTheSameBytesOnAnyNumberOfCores")
                    .tested(
                            "order and partitions of the join",
                            "engine.LagsTest.equalsComparingEveryPairWhateverTheOrderAndPartitions")
                    .tested("one core and eight", "cli.ForeignMachineTest.zoneLanguageLettersAndCoresChangeNoByte")
                    .tested("shuffled rows: the same values", "cli.ForeignMachineTest.orderOfInputRowsChangesNoValue"),
            Fault.of(68, "two builds of one commit", "the same jar")
                    .built("elsewhere, in another zone and locale", ".ci/run", "cmp target/coincide.jar"));

    private StatsFaults() {}
}
