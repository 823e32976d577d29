package org.nextlevel.evidence.evidence.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.batch.EvidenceBatch.EvidenceBatchItem;
import org.nextlevel.evidence.evidence.batch.EvidenceBatch.EvidenceBatchStatus;
import org.nextlevel.evidence.evidence.capture.LogEvidenceRequest;
import org.nextlevel.evidence.evidence.capture.SourcedEvidence;
import org.nextlevel.evidence.evidence.capture.WriteEvidence;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.EvidenceSource;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.evidence.suggestion.period.DaySpan;
import org.nextlevel.kit.problem.Invalid;

/** Makes each item of a pasted text a piece of evidence, once: all of them or none, in a few queries however many. */
@ApplicationScoped
class LogBatch {
    private static final int MOST_ITEMS = 500;
    private final Evidences pieces;
    private final WriteEvidence keep;
    private final Clock clock;

    LogBatch(Evidences pieces, WriteEvidence keep, Clock clock) {
        this.pieces = pieces;
        this.keep = keep;
        this.clock = clock;
    }

    /** @throws Invalid when there is no item in it, when there are more than 500, or when one is too long */
    @Transactional
    EvidenceBatch log(Employee owner, String text, boolean dryRun) {
        List<BatchItem> items = read(text);
        pieces.holdIntake(owner);
        Map<String, UUID> known = pieces.byDigest(
                owner, items.stream().map(BatchItem::digest).distinct().toList());
        List<EvidenceBatchItem> views = new ArrayList<>();
        List<Integer> fresh = new ArrayList<>();
        List<SourcedEvidence> sourced = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (BatchItem item : items) {
            EvidenceBatchStatus status = status(item, known, seen);
            LogEvidenceRequest request = request(item);
            if (status == EvidenceBatchStatus.CREATED) {
                fresh.add(views.size());
                sourced.add(new SourcedEvidence(request, EvidenceSource.item(item.digest()), "#/text"));
            }
            views.add(view(item, status, known.get(item.digest()), request));
        }
        if (!dryRun) {
            List<Evidence> logged = keep.logAll(owner, sourced);
            for (int i = 0; i < logged.size(); i++) {
                int place = fresh.get(i);
                views.set(place, views.get(place).as(logged.get(i).id()));
            }
        }
        return EvidenceBatch.of(dryRun, views);
    }

    private static List<BatchItem> read(String text) {
        List<BatchItem> items = BragDocument.read(text);
        if (items.isEmpty()) {
            throw new Invalid("#/text", "has no item");
        }
        if (items.size() > MOST_ITEMS) {
            throw new Invalid("#/text", "has %d items; send at most %d at once", items.size(), MOST_ITEMS);
        }
        return items;
    }

    private static EvidenceBatchStatus status(BatchItem item, Map<String, UUID> known, Set<String> seen) {
        if (item.isOpen()) {
            return EvidenceBatchStatus.OPEN;
        }
        if (!seen.add(item.digest())) {
            return EvidenceBatchStatus.REPEATED;
        }
        return known.containsKey(item.digest()) ? EvidenceBatchStatus.KNOWN : EvidenceBatchStatus.CREATED;
    }

    private LogEvidenceRequest request(BatchItem item) {
        LocalDate today = LocalDate.now(clock);
        DaySpan period = item.period().flatMap(named -> named.upTo(today)).orElseGet(() -> DaySpan.day(today));
        return new LogEvidenceRequest(
                item.summary(),
                item.narrative(),
                period.isOneDay() ? null : period.first(),
                period.last(),
                null,
                List.of(),
                item.links(),
                List.of(),
                List.of());
    }

    private static EvidenceBatchItem view(
            BatchItem item, EvidenceBatchStatus status, UUID evidenceId, LogEvidenceRequest request) {
        return new EvidenceBatchItem(
                item.line(), status, evidenceId, item.summary(), request.startedOn(), request.occurredOn());
    }
}
