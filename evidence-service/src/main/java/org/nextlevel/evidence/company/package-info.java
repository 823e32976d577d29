/** The companies that use the product: created, suspended, resumed, exported and erased by operators, on the management port alone (ADR 0035). */
@Wing(uses = {"account", "others"})
package org.nextlevel.evidence.company;

import org.nextlevel.kit.wing.Wing;
