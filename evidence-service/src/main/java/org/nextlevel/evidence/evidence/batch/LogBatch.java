package org.nextlevel.evidence.evidence.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.evidence.directory.dates.DateCustoms;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.batch.EvidenceBatch.EvidenceBatchItem;
import org.nextlevel.evidence.evidence.batch.EvidenceBatch.EvidenceBatchStatus;
import org.nextlevel.evidence.evidence.batch.pasted.BatchItem;
import org.nextlevel.evidence.evidence.batch.pasted.BatchItem.DateFrom;
import org.nextlevel.evidence.evidence.batch.pasted.BragDocument;
import org.nextlevel.evidence.evidence.batch.pasted.BragDocument.Reading;
import org.nextlevel.evidence.evidence.capture.LogEvidenceRequest;
import org.nextlevel.evidence.evidence.capture.SourcedEvidence;
import org.nextlevel.evidence.evidence.capture.WriteEvidence;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.EvidenceSource;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.evidence.suggestion.period.DaySpan;
import org.nextlevel.evidence.suggestion.period.HeadingHints;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Invalid;

/** Makes each item of a pasted text a piece of evidence, once: all of them or none, in a few queries however many. */
@ApplicationScoped
class LogBatch {
    private static final int MOST_ITEMS = 500;
    private final Evidences pieces;
    private final WriteEvidence keep;
    private final DateCustoms customs;
    private final Clock clock;

    LogBatch(Evidences pieces, WriteEvidence keep, DateCustoms customs, Clock clock) {
        this.pieces = pieces;
        this.keep = keep;
        this.customs = customs;
        this.clock = clock;
    }

    /** @throws Invalid when there is no item in it, when there are more than 500, or when one is too long */
    @Transactional
    EvidenceBatch log(Employee owner, CaptureBatchRequest pasted, boolean dryRun) {
        Reading reading = read(pasted, pasted.hints().orElse(customs.present()));
        List<BatchItem> items = reading.items();
        pieces.holdIntake(owner);
        Known known = known(owner, items);
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
            views.add(view(item, status, known.of(item), request));
        }
        if (!dryRun) {
            List<Evidence> logged = keep.logAll(owner, sourced);
            for (int i = 0; i < logged.size(); i++) {
                int place = fresh.get(i);
                views.set(place, views.get(place).as(logged.get(i).id()));
            }
        }
        return EvidenceBatch.of(dryRun, views, reading.leftOut(), guesses(reading));
    }

    private static List<Guess> guesses(Reading reading) {
        List<Guess> guesses = new ArrayList<>(reading.guesses());
        long undated = reading.items().stream()
                .filter(item -> item.dateFrom() == DateFrom.ASSUMED && !item.isOpen())
                .count();
        if (undated > 0) {
            guesses.add(Guess.ofAll(
                    "DATE", null, "%d items name no time, nor do their headings: today is assumed.", undated));
        }
        return guesses;
    }

    /** What the owner has: taken over before, or written down by itself in the same words. */
    private record Known(Map<String, UUID> byDigest, Map<String, UUID> bySentence) {
        /** Null for what is new. */
        UUID of(BatchItem item) {
            UUID before = byDigest.getOrDefault(item.digest(), byDigest.get(item.formerDigest()));
            return before == null && item.narrative() == null ? bySentence.get(sentence(item)) : before;
        }
    }

    private Known known(Employee owner, List<BatchItem> items) {
        return new Known(
                pieces.byDigest(
                        owner,
                        items.stream()
                                .flatMap(item -> Stream.of(item.digest(), item.formerDigest()))
                                .distinct()
                                .toList()),
                pieces.bySentence(
                        owner, items.stream().map(LogBatch::sentence).distinct().toList()));
    }

    private static String sentence(BatchItem item) {
        return item.summary().toLowerCase(Locale.ROOT).replaceFirst("\\.+$", "");
    }

    private static Reading read(CaptureBatchRequest pasted, HeadingHints hints) {
        Reading reading = BragDocument.read(pasted.text(), hints);
        List<BatchItem> items = reading.items();
        if (items.isEmpty() && reading.leftOut().isEmpty()) {
            throw new Invalid("#/text", "has no item");
        }
        if (items.size() > MOST_ITEMS) {
            throw new Invalid("#/text", "has %d items; send at most %d at once", items.size(), MOST_ITEMS);
        }
        return reading;
    }

    /** What begins only later is a plan, whatever its heading says. */
    private EvidenceBatchStatus status(BatchItem item, Known known, Set<String> seen) {
        boolean isAhead = item.period()
                .filter(period -> period.first().isAfter(LocalDate.now(clock)))
                .isPresent();
        if (item.isOpen() || isAhead) {
            return EvidenceBatchStatus.OPEN;
        }
        if (!seen.add(item.digest())) {
            return EvidenceBatchStatus.REPEATED;
        }
        return known.of(item) != null ? EvidenceBatchStatus.KNOWN : EvidenceBatchStatus.CREATED;
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
                item.line(),
                status,
                evidenceId,
                item.summary(),
                request.startedOn(),
                request.occurredOn(),
                item.dateFrom());
    }
}
