package org.nextlevel.advisor.signal.told;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.EvidenceWordings;
import org.nextlevel.advisor.signal.statement.SystemId;
import org.nextlevel.advisor.signal.told.TellSignalsRequest.NumberedSignal;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Invalid;

/** Takes what systems state: asks the directory who has which number, before the transaction, and keeps each signal in one of its own. */
@ApplicationScoped
class TellSignals {
    private final EvidenceWordings directory;
    private final KeepSignal keep;

    TellSignals(EvidenceWordings directory, KeepSignal keep) {
        this.directory = directory;
        this.keep = keep;
    }

    /** One signal, as {@link KeepSignal#as} says. */
    KeptSignal one(SystemId id, @Nullable String ifMatch, TellSignalRequest request) {
        Map<String, UUID> numbered =
                directory.numbered(request.scope().numbers().collect(Collectors.toSet()));
        return keep.as(id, ifMatch, request.resolved(numbered));
    }

    /**
     * Many signals, each for itself: one that is refused hinders no other.
     *
     * @return one result for each, in their order
     * @throws Invalid when two of them have the same id
     */
    List<ToldSignalResult.Told> all(String system, List<NumberedSignal> requests) {
        requireDistinct(requests);
        Map<String, UUID> numbered = directory.numbered(
                requests.stream().flatMap(one -> one.signal().scope().numbers()).collect(Collectors.toSet()));
        List<ToldSignalResult.Told> results = new ArrayList<>();
        for (NumberedSignal request : requests) {
            results.add(told(new SystemId(system, request.externalId()), request, results.size(), numbered));
        }
        return results;
    }

    private ToldSignalResult.Told told(SystemId id, NumberedSignal request, int index, Map<String, UUID> numbered) {
        try {
            KeptSignal kept = keep.as(id, null, request.signal().resolved(numbered));
            return new ToldSignalResult.Told(id.externalId(), index, kept, null);
        } catch (ApiProblem refused) {
            return new ToldSignalResult.Told(id.externalId(), index, null, refused);
        }
    }

    private static void requireDistinct(List<NumberedSignal> requests) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < requests.size(); index++) {
            if (!seen.add(requests.get(index).externalId())) {
                throw new Invalid("#/signals/%d/externalId".formatted(index), "is there twice: name each signal once");
            }
        }
    }
}
