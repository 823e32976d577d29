package org.nextlevel.evidence;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.table.EveryTableIsLocked;

@QuarkusTest
class EvidenceTablesTest extends EveryTableIsLocked {}
