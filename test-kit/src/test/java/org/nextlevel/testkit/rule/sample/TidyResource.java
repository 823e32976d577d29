package org.nextlevel.testkit.rule.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

@Path("/tidy")
public class TidyResource {
    static final String HR = "hr";

    @POST
    @RolesAllowed({HR})
    public List<String> post(UUID id, @QueryParam("page") SampleBody page, SampleRequest request) {
        return List.of(request.word()).stream().filter(word -> word.isBlank()).toList();
    }
}
