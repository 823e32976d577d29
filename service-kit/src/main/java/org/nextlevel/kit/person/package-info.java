/** Which employee a login is: evidence-service alone binds the two, and every service knows by what it was told or asks. */
package org.nextlevel.kit.person;
