package org.nextlevel.testkit.rule.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/untidy")
public class UntidyResource {
    @POST
    @Transactional
    @RolesAllowed({TidyResource.HR, "people:write"})
    public List<String> post(List<SampleBody> bodies) {
        return bodies.stream()
                .map(body -> {
                    return body.word();
                })
                .toList();
    }
}
