package org.nextlevel.framework;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.nextlevel.testkit.api.ApiContract;

@QuarkusTest
class FrameworkApiTest extends ApiContract {
    FrameworkApiTest() {
        super("framework-service");
    }

    @Override
    protected Set<String> offeredElsewhere() {
        return Set.of("/api/frameworks/{key}/draft", "/api/frameworks/{key}/postings/{id}/sentences/{number}/decision");
    }
}
