/** What every service's API is held to: described, closed to whom it is not for, written back as it was read. */
package org.nextlevel.testkit.api;
