package org.nextlevel.advisor.agreement.move;

import java.util.Set;
import org.nextlevel.kit.problem.Conflict;

/** How far an agreement is. */
public enum AgreementState {
    /** The person asked, or asked back, and waits for the manager. */
    ASKED,
    /** The manager stated what is required; the person has not confirmed it yet. */
    ANSWERED,
    /** Both confirmed it: it is in force, and its text never changes. */
    CONFIRMED,
    /** It was in force until the next version was confirmed. */
    REPLACED,
    /** It was taken back before it came into force. */
    WITHDRAWN;

    /**
     * What is possible now.
     *
     * @param former whether a manager wrote it who is not the direct manager any more, and the new one has not confirmed it
     */
    public Set<AgreementAction> actions(AgreementParty party, boolean former) {
        return switch (party) {
            case OWNER -> ofOwner(former);
            case MANAGER -> ofManager(former);
            case ABOVE -> Set.of();
        };
    }

    /**
     * Lets a move pass that is possible now.
     *
     * @throws org.nextlevel.kit.problem.Forbidden when it never is this party's
     * @throws Conflict {@code agreement-state} when it is not possible in this state
     */
    public void require(AgreementAction action, AgreementParty party, boolean former) {
        party.require(action);
        if (!actions(party, former).contains(action)) {
            throw new Conflict(
                    "agreement-state",
                    former
                            ? "The agreement is %s by a former manager: read it again, its actions say what is possible now."
                            : "The agreement is %s: read it again, its actions say what is possible now.",
                    this);
        }
    }

    private Set<AgreementAction> ofOwner(boolean former) {
        return switch (this) {
            case ASKED -> Set.of(AgreementAction.WITHDRAW);
            case ANSWERED ->
                former ? Set.of(AgreementAction.ASK_BACK) : Set.of(AgreementAction.ASK_BACK, AgreementAction.CONFIRM);
            case CONFIRMED, REPLACED, WITHDRAWN -> Set.of();
        };
    }

    private Set<AgreementAction> ofManager(boolean former) {
        return switch (this) {
            case ASKED -> Set.of(AgreementAction.ANSWER);
            case ANSWERED ->
                former
                        ? Set.of(AgreementAction.ANSWER, AgreementAction.CONFIRM, AgreementAction.WITHDRAW)
                        : Set.of(AgreementAction.ANSWER, AgreementAction.WITHDRAW);
            case CONFIRMED -> former ? Set.of(AgreementAction.CONFIRM) : Set.of();
            case REPLACED, WITHDRAWN -> Set.of();
        };
    }
}
