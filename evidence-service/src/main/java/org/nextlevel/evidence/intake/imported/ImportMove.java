package org.nextlevel.evidence.intake.imported;

/** What can be done with an import by whoever may write people. */
public enum ImportMove {
    /** Write what was compared. */
    APPLY("application"),
    /** Let those leave whom the file does not name. */
    CONFIRM_LEAVERS("leavers/confirmation"),
    /** Write nothing more of it. */
    CANCEL("cancellation");

    private final String noun;

    ImportMove(String noun) {
        this.noun = noun;
    }

    /** The last part of the path that it is posted to. */
    public String noun() {
        return noun;
    }

    /** Whether the state allows it. */
    public boolean isPossible(PeopleImport one) {
        return switch (this) {
            case APPLY -> one.state() == ImportState.CHECKED;
            case CONFIRM_LEAVERS ->
                one.state() == ImportState.APPLIED && one.counts().leavers() > 0;
            case CANCEL -> one.state().isUnderWay() || one.state() == ImportState.CHECKED;
        };
    }
}
