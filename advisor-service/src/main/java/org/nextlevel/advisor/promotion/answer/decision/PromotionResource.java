package org.nextlevel.advisor.promotion.answer.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** Approved promotions for HR and for HR systems. */
@Path("/api/promotions")
@RunOnVirtualThread
@Tag(name = "Promotions", description = "What HR approved, for HR systems to take over.")
public class PromotionResource {
    private final ListPromotions list;
    private final PeopleNames names;

    PromotionResource(ListPromotions list, PeopleNames names) {
        this.list = list;
        this.names = names;
    }

    /** Lists what changed since a time. */
    @GET
    @RolesAllowed({Role.HR, TokenScope.PROMOTIONS_READ})
    @Operation(
            summary = "List approved promotions",
            description = "In the order in which they were approved or went on, for HR and for HR systems: who, from"
                    + " which level to which, from which day. Nothing else of the case.")
    public Page<ApprovedPromotion> listPromotions(
            @QueryParam("updatedSince")
                    @Parameter(description = "Only what changed then or later.", example = "2026-03-31T09:30:00Z")
                    Instant updatedSince,
            @Valid @BeanParam PageRequest page) {
        return names.in(list.since(updatedSince, page));
    }
}
