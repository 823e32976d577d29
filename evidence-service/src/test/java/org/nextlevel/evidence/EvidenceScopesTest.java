package org.nextlevel.evidence;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.api.EveryScopeOpensItsOwn;

@QuarkusTest
class EvidenceScopesTest extends EveryScopeOpensItsOwn {}
