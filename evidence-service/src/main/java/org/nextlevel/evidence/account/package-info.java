/** The service accounts by which a company's systems call: HR makes them, the identity provider keeps their secrets (ADR 0048). */
@Wing(door = "EndServiceAccounts")
package org.nextlevel.evidence.account;

import org.nextlevel.kit.wing.Wing;
