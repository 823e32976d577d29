package org.nextlevel.advisor.copy.wording;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/** The questions that evidence-service is asked, with the token of whoever asks us. */
@RegisterRestClient(configKey = "evidence-service")
@AccessToken
@Path("/api")
interface EvidenceService {

    /** EvidencePage of evidence; what the caller may not see is left out. */
    @GET
    @Path("employees/{id}/evidence")
    EvidencePage evidence(UUID id, @QueryParam("ids") Collection<UUID> ids, @QueryParam("limit") int limit);

    /** A person as colleagues see them. */
    @GET
    @Path("employees/{id}")
    EmployeeAnswer employee(UUID id);

    /** The names of people; who has left, or is not known, is left out. */
    @GET
    @Path("employees/references")
    PersonPage references(@QueryParam("ids") Collection<UUID> ids);

    /** For each demand the competency that it is likest to; it counts for nothing. */
    @POST
    @Path("employees/competency-suggestions")
    SuggestionPage suggestions(SuggestForDemandsRequest question);

    /** The mail addresses of the caller and of the direct manager, as far as the directory has them. */
    @GET
    @Path("employees/me/mail-addresses")
    MailAddresses mailAddresses();

    /** The ids of people by those that the HR system has for them; who is not known is left out. */
    @POST
    @Path("directory/identifications")
    IdentifiedPage identifications(IdentifyPeopleRequest question);

    /** The ids that the HR system has for some people, at most 200; who has none, or is not known, is left out. */
    @POST
    @Path("directory/external-ids")
    IdentifiedPage externalIds(FindExternalIdsRequest question);

    /** Employees by their ids. */
    record FindExternalIdsRequest(Collection<UUID> ids) {}

    /** Ids of the HR system. */
    record IdentifyPeopleRequest(Collection<String> externalIds) {}

    /** All who are known. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record IdentifiedPage(List<IdentifiedPerson> items) {}

    /** An id of the HR system, and the id of the employee who has it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record IdentifiedPerson(String externalId, UUID id) {}

    /** Demands, each in somebody's own words, and the level that is asked for. */
    record SuggestForDemandsRequest(String framework, String level, List<String> demands) {}

    /** One for each demand, in their order. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SuggestionPage(List<DemandSuggestion> items) {}

    /** What a demand seems to ask for; null when nothing is like enough. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DemandSuggestion(@Nullable NamedKey competency) {}

    /** All who were asked for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PersonPage(List<PersonReference> items) {}

    /** A page, large enough for all that is asked for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record EvidencePage(List<EvidenceWording> items) {}

    /** A person as colleagues see them, as far as it is read here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record EmployeeAnswer(UUID id, String name, PositionAnswer position, ManagerId manager) {}

    /** The position that somebody holds, as far as it is read here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PositionAnswer(String title) {}

    /** The id of the direct manager. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ManagerId(UUID id) {}
}
