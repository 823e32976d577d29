package org.nextlevel.evidence;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.nextlevel.testkit.api.ApiContract;

@QuarkusTest
class EvidenceApiTest extends ApiContract {
    EvidenceApiTest() {
        super("evidence-service");
    }

    @Override
    protected Set<String> offeredElsewhere() {
        return Set.of("/api/employees/{id}/evidence/{evidenceId}/suggestions");
    }
}
