import { stepIn } from '../../actions/demo/step-in.ts';
import { changePassword } from '../../actions/password/change.ts';
import { choosePassword } from '../../actions/password/choose.ts';
import { invitePeople } from '../../actions/password/invite.ts';
import { requestPasswordLink } from '../../actions/password/request-link.ts';
import { revokeSession } from '../../actions/session/revoke.ts';
import { revokeOtherSessions } from '../../actions/session/revoke-others.ts';
import { signIn } from '../../actions/session/sign-in.ts';
import { signOut } from '../../actions/session/sign-out.ts';
import { switchOrganisation } from '../../actions/session/switch-organisation.ts';
import { confirmTotp } from '../../actions/totp/confirm.ts';
import { enrolTotp } from '../../actions/totp/enrol.ts';
import { removeTotp } from '../../actions/totp/remove.ts';
import { turnOffTotp } from '../../actions/totp/turn-off.ts';
import { signInOperations as operations } from '../../contract/sign-in.ts';
import type { Actor } from '../../domain/person/actor.ts';
import { listSessions } from '../../store/sessions.ts';
import { listSignIns } from '../../store/sign-ins.ts';
import { acting, atDoor, type Route, reading } from '../route.ts';

export const signInRoutes: readonly Route[] = [
  atDoor(operations.signIn, signIn),
  atDoor(operations.signOut, signOut),
  atDoor(operations.createDemoSession, stepIn),
  reading(operations.listSignIns, ({ db, actor, scope }, asked) =>
    listSignIns(db, asked, scope.kind === 'all' ? null : (actor as Actor).personId),
  ),
  reading(operations.listSessions, async ({ db, actor, session, systemNow }) => {
    const sessions = await listSessions(db, (actor as Actor).personId, systemNow);
    return { items: sessions.map((each) => ({ ...each, current: each.id === session?.tokenId })) };
  }),
  acting(operations.revokeSession, revokeSession),
  atDoor(operations.revokeOtherSessions, revokeOtherSessions),
  atDoor(operations.switchOrganisation, switchOrganisation),
  atDoor(operations.requestPasswordLink, requestPasswordLink),
  atDoor(operations.choosePassword, choosePassword),
  acting(operations.invitePeople, (context, input, _viewer, house) =>
    invitePeople(context, input, house.signIn),
  ),
  atDoor(operations.enrolTotp, enrolTotp),
  atDoor(operations.confirmTotp, confirmTotp),
  atDoor(operations.turnOffTotp, turnOffTotp),
  acting(operations.removeTotp, removeTotp),
  atDoor(operations.changePassword, changePassword),
];
