/** What a service keeps of people: each sort of it takes part in erasures and exports, and none can be forgotten (ADR 0035). */
package org.nextlevel.kit.personal;
