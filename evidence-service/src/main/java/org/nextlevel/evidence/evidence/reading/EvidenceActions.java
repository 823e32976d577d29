package org.nextlevel.evidence.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.EvidenceState;
import org.nextlevel.evidence.evidence.wording.StandingWords;
import org.nextlevel.kit.action.Action;

/** What the caller may do with a piece of evidence as it is now, each with the request that does it. */
final class EvidenceActions {
    private static final String IF_MATCH = "If-Match";

    private EvidenceActions() {}

    static List<Action> ofOwner(Evidence evidence, StandingWords said) {
        String path = path(evidence);
        List<Action> actions = new ArrayList<>();
        if (evidence.state() == EvidenceState.LOGGED) {
            actions.add(Action.put(EvidenceAction.REVISE, path, IF_MATCH, "summary"));
            actions.add(Action.put(EvidenceAction.CLAIM, path + "/claims", IF_MATCH, "claims"));
            actions.add(Action.post(EvidenceAction.DECIDE_SUGGESTIONS, path + "/suggestions/decisions", IF_MATCH));
            actions.add(Action.put(EvidenceAction.SHARE, path + "/visibility", IF_MATCH, "visibility"));
            if (evidence.sharing().isShared()) {
                actions.add(Action.put(EvidenceAction.TAKE_BACK, path + "/visibility", IF_MATCH, "visibility"));
            }
            actions.add(Action.post(EvidenceAction.REQUEST_ATTESTATION, path + "/attestation-requests", "attesterId"));
            if (!said.areWhole(evidence.employeeId())) {
                actions.add(Action.post(EvidenceAction.ASK_AGAIN, path + "/reconfirmation"));
            }
            actions.add(attest(path));
        }
        addWithdrawal(actions, path, said, evidence.employeeId());
        switch (evidence.state()) {
            case LOGGED -> actions.add(Action.delete(EvidenceAction.DELETE, path, IF_MATCH));
            case DELETED -> actions.add(Action.post(EvidenceAction.RESTORE, path + "/restoration", IF_MATCH));
            case ERASED -> {
                return List.of();
            }
        }
        actions.add(Action.post(EvidenceAction.ERASE, path + "/erasure", IF_MATCH));
        return actions;
    }

    /** @param attests whether they may attest it */
    static List<Action> ofReader(Evidence evidence, StandingWords said, UUID reader, boolean attests) {
        String path = path(evidence);
        List<Action> actions = new ArrayList<>();
        if (attests) {
            if (!said.isWhole(reader)) {
                actions.add(Action.post(
                        EvidenceAction.RECONFIRM,
                        path + "/attestations/%s/reconfirmation".formatted(reader),
                        "revision"));
            }
            actions.add(attest(path));
        }
        addWithdrawal(actions, path, said, reader);
        return actions;
    }

    private static Action attest(String path) {
        return Action.post(EvidenceAction.ATTEST, path + "/attestations", "outcome");
    }

    private static void addWithdrawal(List<Action> actions, String path, StandingWords said, UUID attester) {
        if (said.isOf(attester)) {
            actions.add(Action.delete(EvidenceAction.WITHDRAW_ATTESTATION, path + "/attestations/" + attester));
        }
    }

    private static String path(Evidence evidence) {
        return "/api/employees/%s/evidence/%s".formatted(evidence.employeeId(), evidence.id());
    }
}
