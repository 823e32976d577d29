package org.nextlevel.advisor.copy.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.problem.Unavailable;

/**
 * Asks evidence-service for texts and names, as the caller: that service decides what may be seen, and records the reading.
 * Nothing of it is kept here but in what the caller writes with it (ADR 0020).
 */
@ApplicationScoped
public class EvidenceWordings {
    /** As many pieces are asked for at once: their ids stand in the request's line, which servers bound at 4,096 bytes. */
    public static final int LIMIT = 80;

    private final EvidenceService service;

    EvidenceWordings(@RestClient EvidenceService service) {
        this.service = service;
    }

    /**
     * The texts of pieces of evidence by their ids, in one request.
     *
     * @param ids at most {@value #LIMIT}
     * @return without what the caller may not see, and what there is not
     * @throws Unavailable when evidence-service does not answer
     */
    public Map<UUID, EvidenceWording> evidenceOf(UUID employee, Collection<UUID> ids) {
        if (ids.size() > LIMIT) {
            throw new IllegalArgumentException("%d pieces are more than one question holds".formatted(ids.size()));
        }
        if (ids.isEmpty()) {
            return Map.of();
        }
        return ask(() -> service.evidence(employee, ids, LIMIT), new EvidenceService.EvidencePage(List.of()))
                .items()
                .stream()
                .collect(Collectors.toMap(EvidenceWording::id, Function.identity()));
    }

    /**
     * Somebody's name and title.
     *
     * @throws NotFound when the directory does not know the person
     * @throws Unavailable when evidence-service does not answer
     */
    public Colleague colleague(UUID employee) {
        EvidenceService.EmployeeAnswer person = ask(() -> service.employee(employee), null);
        if (person == null) {
            throw new NotFound("employee", employee);
        }
        return new Colleague(
                person.id(),
                person.name(),
                person.position().title(),
                person.manager() == null ? null : person.manager().id());
    }

    /**
     * The mail addresses of the caller and of the direct manager, for an invitation; nothing of them is kept here.
     *
     * @throws Unavailable when evidence-service does not answer
     */
    public MailAddresses mailAddresses() {
        return ask(service::mailAddresses, MailAddresses.NONE);
    }

    /**
     * The ids of people by those that the HR system has for them.
     *
     * @param externalIds at most 200
     * @return without whom the directory does not know
     * @throws Unavailable when evidence-service does not answer
     */
    public Map<String, UUID> numbered(Collection<String> externalIds) {
        if (externalIds.isEmpty()) {
            return Map.of();
        }
        return ask(
                        () -> service.identifications(new EvidenceService.IdentifyPeopleRequest(externalIds)),
                        new EvidenceService.IdentifiedPage(List.of()))
                .items()
                .stream()
                .collect(Collectors.toMap(
                        EvidenceService.IdentifiedPerson::externalId, EvidenceService.IdentifiedPerson::id));
    }

    /** What evidence-service answers, or {@code nothing} where it says that there is nothing for the caller. */
    private static <T> T ask(Supplier<T> question, T nothing) {
        try {
            return question.get();
        } catch (WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            if (status == 403 || status == 404) {
                return nothing;
            }
            throw new Unavailable("evidence-service", refused);
        } catch (ProcessingException silent) {
            throw new Unavailable("evidence-service", silent);
        }
    }
}
