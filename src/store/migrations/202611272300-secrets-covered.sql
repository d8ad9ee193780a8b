-- A secret that was answered once stood beside its key in clear, for whoever has the database. Those answers go: a
-- retry of one is told that its key was used. From now on they are kept under the key of the house.
update idempotency set status = null, reply = null
  where operation in ('createToken', 'registerWebhook', 'rotateWebhookSecret');
