package org.nextlevel.evidence.evidence.capture;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.colleague.Colleagues;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.claim.Claims;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.content.Metric;
import org.nextlevel.evidence.evidence.content.narrative.Narrative;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** What an owner wrote, checked against the calendar, the directory and the framework. */
@ApplicationScoped
class CheckContent {
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Claims claims;
    private final Colleagues colleagues;
    private final Clock clock;

    CheckContent(Claims claims, Colleagues colleagues, Clock clock) {
        this.claims = claims;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The content as kept.
     *
     * @param usualDay what no day means
     * @param usualClaims what no list of claims means
     * @throws Invalid with every field that cannot be so
     */
    EvidenceContent of(Employee owner, LogEvidenceRequest request, LocalDate usualDay, List<Claim> usualClaims) {
        LocalDate occurredOn = request.occurredOn() == null ? usualDay : request.occurredOn();
        List<Violation> faults = new ArrayList<>();
        checkPeriod(request.startedOn(), occurredOn, faults);
        checkMetrics(request.metrics(), faults);
        checkCollaborators(owner, request.collaborators(), faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new EvidenceContent(
                request.summary().strip(),
                Narrative.safe(request.narrative()),
                request.startedOn(),
                occurredOn,
                request.kind(),
                request.metrics(),
                request.links(),
                request.collaborators(),
                request.claims() == null ? usualClaims : claims.checked(owner, request.claims()));
    }

    /**
     * The contents as kept; no day means today, and no list of claims means none.
     *
     * @throws Invalid with every field of every piece that cannot be so
     */
    List<EvidenceContent> ofAll(Employee owner, List<SourcedEvidence> sourced) {
        List<EvidenceContent> contents = new ArrayList<>();
        List<Violation> faults = new ArrayList<>();
        for (SourcedEvidence piece : sourced) {
            try {
                contents.add(of(owner, piece.request(), today(), List.of()));
            } catch (Invalid invalid) {
                invalid.violations()
                        .forEach(fault -> faults.add(
                                Violation.at(piece.pointer() + fault.pointer().substring(1), fault.detail())));
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return contents;
    }

    private void checkPeriod(LocalDate startedOn, LocalDate occurredOn, List<Violation> faults) {
        // A day of grace: where the owner lives, tomorrow may have begun.
        if (occurredOn.isAfter(today().plusDays(1))) {
            faults.add(Violation.at("#/occurredOn", "is in the future"));
        }
        if (startedOn != null && startedOn.isAfter(occurredOn)) {
            faults.add(Violation.at("#/startedOn", "is after the last day, %s", occurredOn));
        }
    }

    private static void checkMetrics(List<Metric> metrics, List<Violation> faults) {
        for (int i = 0; i < metrics.size(); i++) {
            Metric metric = metrics.get(i);
            String pointer = "#/metrics/" + i;
            if (metric.currency() != null && !CURRENCIES.contains(metric.currency())) {
                faults.add(Violation.at(pointer + "/currency", "is no ISO 4217 code"));
            }
            if (metric.currency() != null && metric.unit() != null) {
                faults.add(Violation.at(pointer + "/unit", "money has a currency and no unit"));
            }
        }
    }

    private void checkCollaborators(Employee owner, List<UUID> ids, List<Violation> faults) {
        Map<UUID, Employee> known = colleagues.known(ids);
        for (int i = 0; i < ids.size(); i++) {
            UUID id = ids.get(i);
            String pointer = "#/collaborators/" + i;
            if (id.equals(owner.id())) {
                faults.add(Violation.at(pointer, "is the owner"));
            } else if (!known.containsKey(id)) {
                faults.add(Violation.at(pointer, "there is no such employee"));
            } else if (ids.indexOf(id) < i) {
                faults.add(Violation.at(pointer, "is named already"));
            }
        }
    }
}
