/** The directory told again to the services that keep copies of it, with all evidence, when HR asks for it. */
package org.nextlevel.evidence.directory.republication;
