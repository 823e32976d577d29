/** Which companies there are, and whether they are open, as the operators said and evidence-service told (ADR 0035). */
package org.nextlevel.kit.tenant.state;
