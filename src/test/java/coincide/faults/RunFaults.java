package coincide.faults;

import java.util.List;

/** Rows 13 to 19. */
final class RunFaults {
    static final List<Fault> ROWS = List.of(
            Fault.of(
                            13,
                            "two runs of one job at once",
                            "one publishes; the other says who holds the lock and since when")
                    .tested(
                            "another process",
                            75,
                            "is held by",
                            "publish.OpenTest.lockOfAnotherProcessIsBusyUntilThatIsKilled")
                    .tested(
                            "the same process",
                            75,
                            " since 2026-11-21T18:00:00Z. Try again",
                            "publish.OpenTest.secondPublisherInTheProcessIsBusy"),
            Fault.of(14, "the lock file of a killed run", "blocks nobody")
                    .tested("SIGKILL", "publish.OpenTest.lockOfAnotherProcessIsBusyUntilThatIsKilled"),
            Fault.of(
                            15,
                            "the run of an earlier as-of date ends last",
                            "the pointer goes back only where that is asked for")
                    .tested("a run", 0, "", "cli.RunTest.earlierAsOfDateIsItsOwnSnapshotAndDoesNotMoveThePointer")
                    .tested(
                            "with and without --force",
                            "publish.PublisherTest.pointerDoesNotMoveBackwardsUnlessForced"),
            Fault.of(16, "the same run again", "nothing is done")
                    .tested(
                            "same inputs, plan and date",
                            0,
                            "Nothing has changed: this run is published already.",
                            "cli.RunTest.secondIdenticalRunSaysSoAndDoesNothing"),
            Fault.of(
                            17,
                            "the same as-of date with other inputs",
                            "a snapshot beside the old one; diff says what changed")
                    .tested("both stay", "publish.PublisherTest.changedInputsOfTheSameDateGiveAnotherSnapshot")
                    .tested("what changed", "cli.DiffCommandTest.tellsInputsVerdictsAndHowManyRowsDiffer"),
            Fault.of(18, "a reader has a table open while a run publishes", "it reads the old rows to their end")
                    .tested("a file read by half", "publish.OpenReaderTest.readsTheOldRowsToTheirEnd"),
            Fault.of(19, "prune while somebody reads", "the pointed snapshot and the one before it never go")
                    .tested(
                            "whatever the rule",
                            "publish.RetentionTest.thePointedOneAndItsPredecessorStayWhateverTheRule")
                    .tested(
                            "a pointer that leads nowhere",
                            "cli.PruneCommandTest.nothingGoesWhereThePointerLeadsNowhere")
                    .tested("any operation fails", "publish.PruneCrashTest.failureOfAnyOperationLeavesWholeSnapshots"));

    private RunFaults() {}
}
