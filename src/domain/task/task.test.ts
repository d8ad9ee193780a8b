import { describe, expect, test } from 'vitest';
import { permissionOf } from '../person/permissions.ts';
import { subjectKindOf, type TaskKind, taskKinds, taskOf } from './task.ts';

describe('every kind of task', () => {
  test('leads to an operation of its own', () => {
    const operations = taskKinds.map((kind) => taskOf(kind).operation);
    expect(new Set(operations).size).toBe(operations.length);
  });

  test('is somebody’s: those who are asked have the right to do it', () => {
    const nobodys = taskKinds.filter((kind) => {
      const { operation, asks } = taskOf(kind);
      const { rights } = permissionOf(operation);
      return (
        rights.length === 0 ||
        asks?.some((relation) => !rights.some((right) => right.startsWith(`${relation}.`)))
      );
    });
    expect(nobodys).toEqual([]);
  });

  test('is about the subject of its operation, but for the month of an access review', () => {
    const others = taskKinds.filter((kind) => permissionOf(taskOf(kind).operation).subject === 'none');
    expect(others).toEqual(['access-review.sign'] satisfies TaskKind[]);
    expect(subjectKindOf('access-review.sign')).toBe('accessReview');
    expect(subjectKindOf('improvement.plan')).toBe('match');
  });

  test('says what to do in both languages', () => {
    for (const kind of taskKinds) {
      const { ko, en } = taskOf(kind).title;
      expect(ko, kind).toMatch(/[가-힣].*(세요|주세요)$/);
      expect(en, kind).toMatch(/^[A-Z]/);
    }
  });
});
