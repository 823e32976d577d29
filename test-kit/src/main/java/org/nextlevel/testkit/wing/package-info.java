/** The checks of a service's wings: what each may use, and the picture of them in ARCHITECTURE.md. */
package org.nextlevel.testkit.wing;
