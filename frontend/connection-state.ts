import { ConnectionIndicator } from '@vaadin/common-frontend';

/** What tells that the connection is lost is a status, so that it belongs to a part of the page for those who hear it. */
ConnectionIndicator.create().setAttribute('role', 'status');
