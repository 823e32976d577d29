package org.nextlevel.advisor;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.table.EveryTableIsLocked;

@QuarkusTest
class TenantTest extends EveryTableIsLocked {}
